export const id = 1589;

export const ids = [ 1589 ];

export const modules = {
21589: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
CloudFormationClient: () => _aws_sdk_client_cloudformation_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__.m,
DescribeStacksCommand: () => _aws_sdk_client_cloudformation_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__.Y
});
var _aws_sdk_client_cloudformation_dist_es_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96858);
var _aws_sdk_client_cloudformation_dist_es_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86468);
}
};
