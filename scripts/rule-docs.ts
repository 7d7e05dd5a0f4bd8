import { directiveRuleMessages, type DirectiveRuleCode } from '../src/data/messages/directive-rules.js';
import { directiveRuleMessagesEn } from '../src/data/messages/en/directive-rules.js';
import { directiveRules } from '../src/directive/rules/list.js';

/** The page of the rules of form, made from the rules and their messages. */
export function ruleDocs(): string {
  const rows = directiveRules.map(({ id, profiles }) => {
    const { severity, vi, source } = directiveRuleMessages[id as DirectiveRuleCode];
    const held = profiles.length === 4 ? 'all' : profiles.map((one) => `\`${one}\``).join(' ');
    return `| \`${id}\` | ${severity} | ${held} | ${vi}<br>${directiveRuleMessagesEn[id] ?? ''} | ${source} |`;
  });
  return `# Rules of form

\`checkDirective(directive, { profile, text, spans, asOf })\` and \`vanban check FILE\` apply these ${directiveRules.length} rules. This page is written by
\`npx tsx scripts/write-rule-docs.ts\` from the rules themselves. A rule about print needs the text and the spans of \`parseDirective\`.

| rule | severity | profiles | message | rests on |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
