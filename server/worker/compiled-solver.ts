import compiled from '../../node_modules/highs/build/highs.wasm';

/** What this project's types of the runtime leave out. */
type Instantiate = { instantiate(module: object, imports: object): Promise<object> };

/**
 * Emscripten's hook with the solver compiled at deployment, because Workers compile nothing while running. (The package's
 * types promise `wasmModule` for this; its code, 1.15, looks at the hook only.)
 */
export const compiledSolver = {
  instantiateWasm(imports: object, receive: (instance: object) => void): void {
    const { WebAssembly } = globalThis as unknown as { WebAssembly: Instantiate };
    WebAssembly.instantiate(compiled, imports).then(receive);
  },
};
