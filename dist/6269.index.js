export const id = 6269;

export const ids = [ 6269 ];

export const modules = {
26269: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
CloudWatchClient: () => _aws_sdk_client_cloudwatch_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__.W,
DescribeAlarmsCommand: () => _aws_sdk_client_cloudwatch_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__.z,
GetDashboardCommand: () => _aws_sdk_client_cloudwatch_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__.K,
GetMetricDataCommand: () => _aws_sdk_client_cloudwatch_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__.S
});
var _aws_sdk_client_cloudwatch_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2326);
var _aws_sdk_client_cloudwatch_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82188);
var _aws_sdk_client_cloudwatch_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65341);
var _aws_sdk_client_cloudwatch_dist_es_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81635);
}
};
