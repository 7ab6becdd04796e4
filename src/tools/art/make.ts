/** Draws everything under public/art: `npx tsx src/tools/art/make.ts`. The same run gives the same files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { body, POSTURES } from './body.ts';
import { DOOR_ART } from './doors.ts';
import { sheet } from './features.ts';
import { figure } from './figure.ts';
import { TRADES } from './goods.ts';
import { head } from './head.ts';
import { hero } from './hero.ts';
import { ellipse, group, path, svg } from './ink.ts';
import { MAP_SHEETS } from './map.ts';
import { PEOPLE, SPOUSE } from './people.ts';
import { PROPS } from './props.ts';
import { retailer } from './retailer.ts';
import { room } from './rooms.ts';

const out = new URL('../../../public/', import.meta.url);

function write(name: string, text: string): void {
  const file = new URL(name, out);
  mkdirSync(dirname(file.pathname), { recursive: true });
  writeFileSync(file, text);
}

for (const person of PEOPLE) {
  for (const posture of POSTURES)
    write(`art/dealers/${person.id}/body-${posture}.svg`, svg(640, 720, body(person, posture)));
  write(`art/dealers/${person.id}/head.svg`, svg(640, 720, head(person)));
  write(`art/dealers/${person.id}/features.svg`, svg(1280, 840, sheet(person)));
  // Out of the shop: with whoever is collected from.
  write(`art/dealers/${person.id}/figure.svg`, svg(640, 720, figure(person, 0, 'settled')));
  const { ground, face } = person.portrait;
  const back =
    path('M0 0H480V480H0Z', { fill: ground, width: 0 }) +
    ellipse(240, 236, 196, 196, { fill: '#fff6e022', width: 0 }) +
    path('M0 404Q120 388 240 398T480 392V480H0Z', { fill: '#2a211c1c', width: 0 });
  write(
    `art/dealers/${person.id}/portrait.svg`,
    svg(480, 480, back + group(figure(person, face, 'settled'), 'translate(-45 -34) scale(.89)')),
  );
}
write('art/spouse.svg', svg(640, 720, figure(SPOUSE, 2, 'leaving')));
for (const trade of TRADES) write(`art/rooms/${trade}.svg`, room(trade));
for (const [name, drawing] of Object.entries(PROPS)) write(`art/${name}.svg`, drawing);
write('favicon.svg', PROPS.logo);
write('art/hero.svg', hero());
write('art/retailer.svg', retailer());
for (const [name, sheet] of Object.entries(MAP_SHEETS)) write(`art/map/${name}.svg`, sheet);
for (const [place, drawing] of Object.entries(DOOR_ART)) write(`art/doors/${place}.svg`, drawing);
