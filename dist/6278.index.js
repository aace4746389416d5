export const id = 6278;

export const ids = [ 6278 ];

export const modules = {
36278: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
GetAliasCommand: () => _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__.M,
GetFunctionConfigurationCommand: () => _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__.q,
InvokeCommand: () => _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__.m,
LambdaClient: () => _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__.N,
PublishVersionCommand: () => _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_4__.D,
UpdateAliasCommand: () => _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_5__.l,
UpdateFunctionConfigurationCommand: () => _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_6__.Z
});
var _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10108);
var _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31006);
var _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72532);
var _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80410);
var _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22715);
var _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2897);
var _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87131);
}
};
