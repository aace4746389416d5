export const id = 128;
export const ids = [128];
export const modules = {

/***/ 7128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parse: () => (/* reexport safe */ graphql_language_parser_js__WEBPACK_IMPORTED_MODULE_0__.qg),
/* harmony export */   print: () => (/* reexport safe */ graphql_language_printer_js__WEBPACK_IMPORTED_MODULE_1__.yy)
/* harmony export */ });
/* harmony import */ var graphql_language_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4929);
/* harmony import */ var graphql_language_printer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9936);




/***/ })

};
