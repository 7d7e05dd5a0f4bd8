import pc from 'picocolors';
import type { BodyReference, Citation, Deadline, Directive, Issue, ParsedDirective, Task } from '../index.js';

type Colors = ReturnType<typeof pc.createColors>;

/**
 * A page for people: header, addressees, tasks with leads and deadlines, citations, recipients, issues.
 *
 * @param name - name of the document, as the heading
 * @param parsed - what `parseDirective` gave
 * @param color - whether to colour it
 */
export function formatSummary(name: string, parsed: ParsedDirective, color: boolean): string {
  const c = pc.createColors(color);
  const { directive, issues } = parsed;
  const sections = [
    header(name, directive, c),
    list(
      'Kính gửi',
      directive.addressees.map((addressee) => addressee.text),
      c,
    ),
    list(
      'Nhiệm vụ',
      directive.tasks.map((task) => describeTask(task, c)),
      c,
    ),
    list(
      'Viện dẫn',
      directive.citations.map((citation) => describeCitation(citation, c)),
      c,
    ),
    list(
      'Nơi nhận',
      [
        ...directive.recipients.map((r) =>
          r.purposeText === undefined ? r.text : `${r.text} ${c.dim(`(${r.purposeText})`)}`,
        ),
        ...(directive.archive === undefined ? [] : [directive.archive.text]),
      ],
      c,
    ),
    list(
      'Lưu ý',
      issues.map((issue) => describeIssue(issue, c)),
      c,
    ),
  ];
  return `${sections.filter((section) => section !== '').join('\n')}\n`;
}

function header(name: string, directive: Directive, c: Colors): string {
  const { signature } = directive;
  const signed = [
    signature?.authority.map((mode) => `${mode.toUpperCase()}.`).join(' '),
    signature?.position,
    signature?.signer,
  ];
  const rows: [string, string | undefined][] = [
    ['Cơ quan', directive.issuer?.name ?? directive.issuer?.text],
    ['Số, ký hiệu', directive.number?.canonical],
    ['Loại', directive.documentType],
    ['Ngày', directive.issuedOn],
    ['Địa danh', directive.place],
    ['Trích yếu', directive.subject],
    ['Độ khẩn', directive.urgency],
    ['Độ mật', directive.secrecy],
    ['Người ký', signed.filter(Boolean).join(' ') || undefined],
  ];
  const lines = rows
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${c.dim(key.padEnd(12))}${value ?? ''}`);
  return [c.bold(name), ...lines].join('\n');
}

function list(title: string, items: readonly string[], c: Colors): string {
  if (items.length === 0) return '';
  const marked = items.map((item, index) => `  ${c.dim(`${String(index + 1).padStart(2)}.`)} ${item}`);
  return [`${c.bold(c.cyan(title))} ${c.dim(`(${items.length})`)}`, ...marked].join('\n');
}

function describeTask(task: Task, c: Colors): string {
  const parts = [c.bold(names(task.lead) || '?')];
  if (task.cooperating.length > 0) parts.push(c.dim(`phối hợp: ${names(task.cooperating)}`));
  parts.push(shorten(task.text, 110));
  for (const deadline of task.deadlines) parts.push(c.yellow(`⏱ ${describeDeadline(deadline)}`));
  return parts.join(c.dim(' · '));
}

function describeDeadline(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'date':
      return `${deadline.text} → ${deadline.bound} ${deadline.date}${deadline.time === undefined ? '' : ` ${deadline.time}`}`;
    case 'window':
      return `${deadline.text} → ${deadline.start} – ${deadline.end}`;
    case 'recurring':
      return `${deadline.text} → ${deadline.rrule}`;
    case 'period':
      return `${deadline.text} → ${deadline.amount} ${deadline.unit}`;
    case 'vague':
      return deadline.text;
  }
}

function describeCitation(citation: Citation, c: Colors): string {
  const label = citation.number?.canonical ?? citation.name ?? citation.text;
  const rest = [
    citation.documentType,
    citation.issuedOn,
    citation.issuer?.name ?? citation.issuer?.text,
    citation.relation,
  ];
  return `${c.green(label)} ${c.dim(rest.filter((part) => part !== undefined).join(', '))}`;
}

function describeIssue(issue: Issue, c: Colors): string {
  const paint = issue.severity === 'error' ? c.red : issue.severity === 'warning' ? c.yellow : c.dim;
  const place = issue.span === undefined ? '' : c.dim(` @${issue.span.start}`);
  const mend = issue.suggestion === undefined ? '' : c.green(` → ${issue.suggestion}`);
  return `${paint(issue.severity)} ${issue.message} ${c.dim(issue.code)}${place}${mend}`;
}

function names(bodies: readonly BodyReference[]): string {
  return bodies.map((body) => body.text ?? body.name ?? '').join('; ');
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
