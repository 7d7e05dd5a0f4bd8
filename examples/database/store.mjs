// Stores a directive and its tasks. `db` is any client of PostgreSQL with query(sql, values): PGlite here, pg in a service.
import { citationKey, resolveDeadline } from 'vanban';

/** Stores a directive; storing it again replaces it. Returns its key. */
export async function storeDirective(db, directive) {
  const key = keyOf(directive);
  if (key === undefined) throw new Error('A draft without a number has no key');
  await db.query('delete from directive where key = $1', [key]);
  await db.query('insert into directive (key, issued_on, document) values ($1, $2, $3)', [
    key,
    directive.issuedOn ?? null,
    JSON.stringify(directive),
  ]);
  for (const task of directive.tasks) {
    await db.query('insert into task (directive, id, text, due) values ($1, $2, $3, $4)', [
      key,
      task.id,
      task.text,
      dueOf(task, directive),
    ]);
    for (const role of ['lead', 'cooperating']) {
      const names = new Set(task[role].map((body) => body.text ?? body.name).filter(Boolean));
      for (const name of names) {
        await db.query('insert into task_body (directive, task, body, role) values ($1, $2, $3, $4)', [
          key,
          task.id,
          name,
          role,
        ]);
      }
    }
  }
  return key;
}

/** A directive is identified as a citation of it would be. */
function keyOf({ number, issuer, issuedOn }) {
  return citationKey({
    text: number?.text ?? '',
    ...(number && { number }),
    ...(issuer && { issuer }),
    ...(issuedOn && { issuedOn }),
  });
}

/** The earliest due moment of the deadlines that have one. */
function dueOf(task, { issuedOn }) {
  const anchors = issuedOn?.length === 10 ? { signing: issuedOn, receipt: issuedOn } : {};
  const dues = task.deadlines.flatMap((deadline) => resolveDeadline(deadline, { anchors }).due ?? []);
  return dues.sort()[0] ?? null;
}
