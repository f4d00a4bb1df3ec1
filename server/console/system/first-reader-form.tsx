import type { FirstReader } from '../../analyses/first-reader.ts';

const words: Record<FirstReader, string> = {
  rules: 'le regole (il modello come secondo lettore)',
  model: 'il modello (le regole come secondo lettore)',
};

/** With a model two readers read each text; where they differ both are shown, and this says which is proposed. */
export function FirstReaderForm({ chosen, model }: { chosen: FirstReader; model: string | null }) {
  return (
    <section aria-labelledby="lettura">
      <h2 id="lettura">Due letture: quale si propone</h2>
      <p>
        {model === null
          ? 'Nessun modello: i testi li leggono solo le regole. La scelta vale da quando ce n’è uno.'
          : 'Quando le regole e il modello leggono diversamente una riga, chi decide vede tutte e due le letture.'}
      </p>
      <form method="post" action="/sistema/lettura" class="console-narrow">
        <fieldset class="console-field">
          <legend>Si propone per prima la lettura che fanno</legend>
          {(Object.keys(words) as FirstReader[]).map((reader) => (
            <div class="form-check">
              <input
                type="radio"
                name="firstReader"
                id={`lettura-${reader}`}
                value={reader}
                checked={reader === chosen}
              />
              <label for={`lettura-${reader}`}>{words[reader]}</label>
            </div>
          ))}
        </fieldset>
        <button type="submit" class="btn btn-outline-primary">
          Salva
        </button>
      </form>
    </section>
  );
}
