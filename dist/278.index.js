export const id = 278;
export const ids = [278];
export const modules = {

/***/ 6278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GetAliasCommand: () => (/* reexport safe */ _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__.M),
/* harmony export */   GetFunctionConfigurationCommand: () => (/* reexport safe */ _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__.q),
/* harmony export */   InvokeCommand: () => (/* reexport safe */ _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__.m),
/* harmony export */   LambdaClient: () => (/* reexport safe */ _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__.N),
/* harmony export */   PublishVersionCommand: () => (/* reexport safe */ _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_4__.D),
/* harmony export */   UpdateAliasCommand: () => (/* reexport safe */ _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_5__.l),
/* harmony export */   UpdateFunctionConfigurationCommand: () => (/* reexport safe */ _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_6__.Z)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(108);
/* harmony import */ var _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1006);
/* harmony import */ var _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2532);
/* harmony import */ var _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(410);
/* harmony import */ var _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2715);
/* harmony import */ var _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2897);
/* harmony import */ var _aws_sdk_client_lambda_dist_es_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7131);



/***/ })

};
