import { describe, expect, it } from 'vitest';
import { splitMessage } from '../../../agents/assistant/split-message.ts';

describe('a message to the assistant', () => {
  it('is split where, on the same line, somebody begins to tell what the person did', () => {
    const told = 'Ha scaricato camion e preparato ordini con il palmare per tre anni, non ha il patentino del muletto.';
    expect(splitMessage(`Prepara l'analisi per A.R., vuole fare la magazziniera, massimo 80 ore. ${told}`)).toEqual({
      request: "Prepara l'analisi per A.R., vuole fare la magazziniera, massimo 80 ore",
      pasted: told,
    });
  });

  it.each([
    'Prepara l’analisi per la signora delle 10. Vuole fare la magazziniera, massimo 80 ore, a Bergamo, con corsi di mattina.',
    'Perché la competenza non risulta? Ha detto che per tre anni ha preparato gli ordini in un magazzino con il palmare.',
    'Prepara la bozza. Ha trent’anni.',
  ])('stays whole where nothing is told, or no draft is asked for: %s', (text) => {
    expect(splitMessage(text)).toEqual({ request: text, pasted: null });
  });
});
