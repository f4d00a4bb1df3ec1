/** The platform compiles a `.wasm` import when the Worker is deployed; the value is a `WebAssembly.Module`. */
declare module '*.wasm' {
  const compiled: object;
  export default compiled;
}
