const keys: [string, string][] = [
  ['j', 'riga seguente'],
  ['k', 'riga precedente'],
  ['a', 'accetta la riga'],
  ['e', 'modifica la riga'],
  ['r', 'respingi la riga (chiede il motivo)'],
  ['u', 'annulla la tua decisione'],
  ['?', 'mostra questo elenco'],
];

/** Help on the keys, with the switch that turns them off: single letters get in the way of some ways of typing. */
export function ShortcutsDialog() {
  return (
    <dialog id="aiuto" class="console-dialog" aria-labelledby="aiuto-titolo">
      <h2 id="aiuto-titolo" class="h5">
        Scorciatoie da tastiera
      </h2>
      <dl class="shortcuts">
        {keys.map(([key, meaning]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <div class="console-check">
        <input type="checkbox" id="scorciatoie-attive" checked />
        <label for="scorciatoie-attive">Usa le scorciatoie su questo computer</label>
      </div>
      <form method="dialog">
        <button type="submit" class="btn btn-primary btn-sm">
          Chiudi
        </button>
      </form>
    </dialog>
  );
}
