export const id = 9945;

export const ids = [ 9945 ];

export const modules = {
9945: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
CloudWatchLogsClient: () => _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__.T,
DescribeLogGroupsCommand: () => _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__.V,
DescribeLogStreamsCommand: () => _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__.w,
DescribeMetricFiltersCommand: () => _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__.I,
GetDataProtectionPolicyCommand: () => _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_4__.X,
GetLogEventsCommand: () => _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_5__.h,
GetQueryResultsCommand: () => _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_6__.s,
StartQueryCommand: () => _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_7__.q,
StopQueryCommand: () => _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_8__.M,
TestMetricFilterCommand: () => _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_9__.a
});
var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(519);
var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(174);
var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2717);
var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3749);
var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5382);
var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2930);
var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2103);
var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1779);
var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5537);
var _aws_sdk_client_cloudwatch_logs_dist_es_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2909);
}
};
