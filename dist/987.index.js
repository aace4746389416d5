export const id = 987;

export const ids = [ 987 ];

export const modules = {
40987: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
getOctokit: () => _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q
});
var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50157);
}
};
