export const id = 5224;

export const ids = [ 5224 ];

export const modules = {
75224: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
DescribeRuleCommand: () => _aws_sdk_client_eventbridge_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__.N,
EventBridgeClient: () => _aws_sdk_client_eventbridge_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__.L,
ListRuleNamesByTargetCommand: () => _aws_sdk_client_eventbridge_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__.C
});
var _aws_sdk_client_eventbridge_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81893);
var _aws_sdk_client_eventbridge_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80456);
var _aws_sdk_client_eventbridge_dist_es_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67706);
}
};
