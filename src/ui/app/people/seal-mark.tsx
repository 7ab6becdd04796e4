import type { Person } from '../../../protocol/person.ts';

/** A person's seal: the first character of the name, cut in their colour. Decoration; the name stands beside it. */
export function SealMark({ person }: { readonly person: Pick<Person, 'name' | 'seal'> }) {
  const [first = '·'] = person.name.trim();
  return (
    <span class="person-seal" data-seal={person.seal} aria-hidden="true">
      {first.toUpperCase()}
    </span>
  );
}
