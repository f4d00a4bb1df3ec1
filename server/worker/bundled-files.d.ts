/** The platform compiles a `.wasm` import when the Worker is deployed; the value is a `WebAssembly.Module`. */
declare module '*.wasm' {
  const compiled: object;
  export default compiled;
}

/** A file bundled as it is (`rules` in wrangler.toml). */
declare module '*.ttf' {
  const bytes: ArrayBuffer;
  export default bytes;
}

declare module '*.ftl' {
  const text: string;
  export default text;
}
