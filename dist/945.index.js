export const id = 945;
export const ids = [945];
export const modules = {

/***/ 9945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CloudWatchLogsClient: () => (/* reexport safe */ _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__.T),
/* harmony export */   DescribeLogStreamsCommand: () => (/* reexport safe */ _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__.w),
/* harmony export */   DescribeMetricFiltersCommand: () => (/* reexport safe */ _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__.I),
/* harmony export */   GetLogEventsCommand: () => (/* reexport safe */ _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__.h),
/* harmony export */   TestMetricFilterCommand: () => (/* reexport safe */ _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_4__.a)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(519);
/* harmony import */ var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2717);
/* harmony import */ var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3749);
/* harmony import */ var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2930);
/* harmony import */ var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2909);



/***/ })

};
