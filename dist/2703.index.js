export const id = 2703;

export const ids = [ 2703 ];

export const modules = {
52703: (function(o, s, t) {
t.d(s, {
fromEnv: () => r.sF
});
var r = t(77240);
})
};
