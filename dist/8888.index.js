export const id = 8888;

export const ids = [ 8888 ];

export const modules = {
28888: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
DeleteParametersCommand: () => _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__.l,
GetParametersByPathCommand: () => _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__.o,
GetParametersCommand: () => _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__.A,
PutParameterCommand: () => _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__.i,
SSMClient: () => _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_4__.j
});
var _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38485);
var _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96910);
var _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25848);
var _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18704);
var _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77650);
}
};
