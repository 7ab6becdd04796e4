/**
 * The inventory of everything a dealer, the rep or the narrator can be heard to say, for whoever wants to see that all
 * of it is heard. An id is the one of `Spoken`: the id of the pool, a dot, and the place of the wording in the pool.
 *
 * | id of the pool | whose words |
 * |---|---|
 * | `KEY` | any dealer's in a talk: `stood`, `told:cash`, `wide-firm`; `KEY:EXCUSE` about one excuse |
 * | `DEALER/KEY`, `DEALER/spouse` | that dealer's own, and those of who keeps the purse there; `spouse`: any such person's |
 * | `call/KEY` | any dealer's on the telephone, where the words of the shop presume one table |
 * | `temper/TEMPERAMENT/KEY`, `desk/KEY` | outside of talks and at the start of one: a temperament's own, and any dealer's |
 * | `rep/KEY`, `desk/rep/KEY` | the rep's, in a talk and at the desk |
 * | `seen/KEY`, `DEALER/seen/KEY`, `call/seen/KEY`, `found/EXCUSE/TRUTH`, `told/KEY` | the narrator's |
 *
 * Not listed: `fact/…`, sentences made of figures, and one sentence each; `rep/prepare:…` and `rep/enter`, which name
 * a choice and are never spoken. All the rest can be reached, because no pool has to run out before the next is heard:
 * one time in five a wider pool has its turn, and one time in twelve a general remark (`wide-…`) or a gesture
 * (`seen/beat…`) where nothing is lost by it (`lines/draw.ts`). Heard in months only: `desk/`, `temper/`, `told/` and
 * `call/`. A temperament without a pool of its own for a key goes straight to `desk/`.
 */
import { heardFrom } from './check/heard.ts';
import { TERRITORY } from './dealers.ts';
import { PERSONAL } from './lines/personal.ts';

/** The ids of all wordings that can be heard, in meetings and in months. */
export function allLineIds(): readonly string[] {
  return [...heardFrom(TERRITORY, PERSONAL).values()]
    .filter(({ id }) => !/^rep\/(prepare:|enter$)/.test(id))
    .flatMap(({ id, pool }) => (pool ?? []).map((_, index) => `${id}.${index}`));
}
