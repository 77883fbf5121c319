/** Traditional characters with their simplified ones: `國 国|務 务|…`; the first of several is the usual one. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
