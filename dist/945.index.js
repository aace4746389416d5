export const id = 945;

export const ids = [ 945 ];

export const modules = {
 9945: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   CloudWatchLogsClient: () => _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__.T,
   DescribeLogStreamsCommand: () => _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__.w,
   DescribeMetricFiltersCommand: () => _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__.I,
   GetLogEventsCommand: () => _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__.h,
   TestMetricFilterCommand: () => _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_4__.a
  });
  var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(519);
  var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2717);
  var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3749);
  var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2930);
  var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2909);
 }
};
