export const id = 269;
export const ids = [269];
export const modules = {

/***/ 6269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CloudWatchClient: () => (/* reexport safe */ _aws_sdk_client_cloudwatch_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__.W),
/* harmony export */   DescribeAlarmsCommand: () => (/* reexport safe */ _aws_sdk_client_cloudwatch_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__.z),
/* harmony export */   GetDashboardCommand: () => (/* reexport safe */ _aws_sdk_client_cloudwatch_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__.K),
/* harmony export */   GetMetricDataCommand: () => (/* reexport safe */ _aws_sdk_client_cloudwatch_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__.S)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudwatch_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2326);
/* harmony import */ var _aws_sdk_client_cloudwatch_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2188);
/* harmony import */ var _aws_sdk_client_cloudwatch_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5341);
/* harmony import */ var _aws_sdk_client_cloudwatch_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1635);



/***/ })

};
