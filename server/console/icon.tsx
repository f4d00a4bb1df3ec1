import { spriteUrl } from './assets.ts';

/** A drawing of the design system's sprite; always beside a word, so screen readers skip it. */
export function Icon({ name, size = 'sm' }: { name: string; size?: 'xs' | 'sm' | 'lg' }) {
  return (
    <svg class={`icon icon-${size}`} aria-hidden="true" focusable="false">
      <use href={`${spriteUrl}#it-${name}`} />
    </svg>
  );
}
