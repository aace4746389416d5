export const id = 507;
export const ids = [507];
export const modules = {

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DeleteParametersCommand: () => (/* reexport safe */ _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__.l),
/* harmony export */   GetParametersByPathCommand: () => (/* reexport safe */ _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__.o),
/* harmony export */   GetParametersCommand: () => (/* reexport safe */ _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__.A),
/* harmony export */   PutParameterCommand: () => (/* reexport safe */ _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__.i),
/* harmony export */   SSMClient: () => (/* reexport safe */ _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_4__.j)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8485);
/* harmony import */ var _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6910);
/* harmony import */ var _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5848);
/* harmony import */ var _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8704);
/* harmony import */ var _aws_sdk_client_ssm_dist_es_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7650);
// Loaded by `import()` at the first call: a bundler then makes it a chunk of its own. Named bindings keep the rest out.



/***/ })

};
