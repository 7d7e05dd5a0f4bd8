import {
  abbreviationAt,
  fieldAbbreviation,
  isKey,
  isLarge,
  isSeparator,
  isTightHyphen,
  nameStops,
  surnames,
  trees,
  type Reading,
} from './grammar.js';
import { readPlace } from './places.js';
import type { Token } from './tokens.js';
import { matchTree } from './word-tree.js';

/** Reads the rest of a name from `from` on, after its head of `head` tokens. */
export type SuperiorReader = (tokens: readonly Token[], from: number) => Reading | undefined;

const TASK_BODY_KINDS: readonly [RegExp, string][] = [
  [/^Bộ$/u, 'ministry'],
  [/^(?:Sở)$/u, 'department'],
  [/^(?:Cục|Vụ|Tổng cục|Chi cục)$/u, 'agency'],
  [/^Phòng$/u, 'division'],
  [/^Văn phòng$/u, 'office-of'],
  [/^Thanh tra$/u, 'inspectorate'],
  [/^(?:Đảng|Ban cán sự)/u, 'party-body'],
  [/^Công an$/u, 'police'],
  [/^(?:Bộ đội|Bộ Chỉ huy|Ban Chỉ huy Quân sự|Bộ Tư lệnh|Quân khu)/u, 'military'],
  [/^(?:Tòa án|Viện kiểm sát)/u, 'judicial-body'],
];

/** True where the token begins a body, an office or a counted group, so that a name before it has ended. */
export function beginsBody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isKey(token, 'các', 'những', 'mọi')) return true;
  if (abbreviationAt(tokens, at) !== undefined && token.shape !== 'lower' && token.raw !== 'TW') return true;
  if (!isLarge(token)) return false;
  return [trees.wholeNames(), trees.heads(), trees.placeHeads(), trees.offices()].some(
    (tree) => matchTree(tree, tokens, at) !== undefined,
  );
}

/** Reads an open-ended name: a head, the words of the orthography rule, a place or a superior body. */
export function readOpenName(
  tokens: readonly Token[],
  from: number,
  readSuperior: SuperiorReader,
): Reading | undefined {
  const placeHead = readPlaceHead(tokens, from);
  if (placeHead) return placeHead;
  const abbreviated = readAbbreviation(tokens, from, readSuperior);
  if (abbreviated) return abbreviated;
  const head = matchTree(trees.heads(), tokens, from);
  if (
    !head ||
    (matchTree(trees.otherWords(), tokens, from)?.to ?? 0) >= head.to ||
    isCommonNoun(tokens, from, head.to)
  )
    return undefined;
  const kind = TASK_BODY_KINDS.find(([pattern]) => pattern.test(head.phrase))?.[1] ?? 'organization';
  const field = readField(tokens, head.to, head.phrase);
  const to = field ?? (head.phrase === 'Bộ' ? head.to : readWords(tokens, from, head.to));
  if (to === head.to && !mayStandAlone(tokens, from, head))
    return withTail(tokens, { to, kind, bare: true }, readSuperior, true);
  if (to === head.to && tokens[from]?.shape === 'lower')
    return withTail(tokens, { to, kind, bare: true }, readSuperior, true);
  const reading: Reading = { to, kind };
  if (kind === 'ministry') reading.level = 'central';
  if (kind === 'department') reading.level = 'province';
  if (to === head.to) reading.bare = true;
  return withTail(tokens, reading, readSuperior, false);
}

// "Tổ chức" is no team, "Thuế" before a small word no tax office.
function isCommonNoun(tokens: readonly Token[], from: number, to: number): boolean {
  if (isKey(tokens[from], 'tổ') && isKey(tokens[from + 1], 'chức')) return true;
  if (isKey(tokens[from], 'phòng') && tokens[to]?.shape === 'digit') return true;
  const isActivity =
    to === from + 1 ? isKey(tokens[from], 'thuế') : isKey(tokens[from], 'thống', 'thanh', 'hải', 'kiểm');
  return isActivity && tokens[to]?.shape === 'lower' && !readPlace(tokens, to);
}

// "Bộ", "Sở", "Cục" by themselves stand for the issuer's own; "Bộ luật", "Bộ phận" are other words.
function mayStandAlone(
  tokens: readonly Token[],
  from: number,
  head: { to: number; phrase: string },
): boolean {
  if (!isLarge(tokens[from])) return false;
  if (
    /^(?:Sở|Cục|Tổng cục|Chi cục|Tập đoàn|Tổng công ty|Tỉnh đoàn|Thành đoàn|Học viện|Đảng ủy|Hội đồng|Công an)$/u.test(
      head.phrase,
    )
  )
    return true;
  if (
    /(?:Biên phòng|Quân sự|Tư lệnh|Nhà nước|nhà nước|xã hội|nhân dân|dân sự|Thông tấn xã)$/u.test(head.phrase)
  )
    return true;
  return (
    /^Bộ$/u.test(head.phrase) &&
    !isKey(
      tokens[head.to],
      'luật',
      'phận',
      'máy',
      'môn',
      'tiêu',
      'dữ',
      'hồ',
      'tài',
      'quy',
      'câu',
      'công',
      'chỉ',
      'thủ',
      'sưu',
      'sách',
      'lọc',
      'trưởng',
      'đội',
      'đề',
      'nguyên',
    )
  );
}

// A head that takes a place at once: "Ủy ban nhân dân tỉnh", "Tỉnh ủy Bắc Kạn".
function readPlaceHead(tokens: readonly Token[], from: number): Reading | undefined {
  const head = matchTree(trees.placeHeads(), tokens, from);
  if (!head) return undefined;
  return withPlace(tokens, {
    to: head.to,
    kind: kindOfPlaceHead(head.phrase),
    bare: true,
    ...levelOfPlaceHead(head.phrase),
  });
}

function kindOfPlaceHead(phrase: string): string {
  if (phrase.startsWith('Ủy ban nhân dân') || phrase === 'Ủy ban hành chính') return 'peoples-committee';
  if (phrase.startsWith('Hội đồng nhân dân')) return 'peoples-council';
  if (/Mặt trận|MTTQ/u.test(phrase)) return 'front-committee';
  if (phrase.startsWith('Đoàn đại biểu')) return 'national-assembly-delegation';
  return 'party-committee';
}

function levelOfPlaceHead(phrase: string): Pick<Reading, 'level'> {
  if (phrase === 'Tỉnh ủy') return { level: 'province' };
  if (/^(?:Huyện|Quận|Thị) ủy$/u.test(phrase)) return { level: 'district' };
  return {};
}

function withPlace(tokens: readonly Token[], reading: Reading): Reading {
  const place = readPlace(tokens, reading.to);
  if (!place) return reading;
  const { bare: _bare, ...rest } = reading;
  return {
    ...rest,
    to: place.to,
    ...(place.level && { level: place.level }),
    ...(place.plural && { plural: true, kind: 'group' }),
  };
}

// "UBND tỉnh", "VPCP", "TT HĐND", "BCĐ phòng, chống dịch".
function readAbbreviation(
  tokens: readonly Token[],
  from: number,
  readSuperior: SuperiorReader,
): Reading | undefined {
  const expansion = abbreviationAt(tokens, from);
  if (expansion === undefined || /^(?:Trung ương|thành phố|đại biểu)/u.test(expansion)) return undefined;
  if (/^(?:Thủ tướng|Phó Thủ tướng|Chính phủ|Quốc hội|Thông tấn|Đài (?:T|t))/u.test(expansion))
    return {
      to: from + 1,
      kind: /^(?:Phó )?Thủ tướng/u.test(expansion) ? 'office' : 'government',
      level: 'central',
    };
  if (/^(?:Thường trực|Chủ tịch|Phó Chủ tịch|Giám đốc|Phó Giám đốc|Ban Thường vụ)$/u.test(expansion)) {
    const body = readSuperior(tokens, from + 1);
    return body && body.kind !== 'office' ? { ...body, kind: body.plural ? 'group' : 'office' } : undefined;
  }
  if (/^(?:Ủy ban nhân dân|Hội đồng nhân dân|.*Mặt trận Tổ quốc.*)$/u.test(expansion)) {
    const joined =
      isSeparator(tokens[from + 1]) &&
      !tokens[from + 1]?.line &&
      isKey(tokens[from + 2], 'UBND') &&
      tokens[from + 1]?.start === tokens[from]?.end
        ? from + 3
        : from + 1;
    const vietnam =
      isKey(tokens[joined], 'Việt') && isKey(tokens[joined + 1], 'Nam')
        ? joined + 2
        : isKey(tokens[joined], 'VN')
          ? joined + 1
          : joined;
    return withPlace(tokens, { to: vietnam, kind: kindOfPlaceHead(expansion), bare: true });
  }
  const to = readWords(tokens, from, from + 1);
  const kind = /^(?:Văn phòng Chính phủ|Thanh tra Chính phủ|Ngân hàng)/u.test(expansion)
    ? 'ministerial-level'
    : 'organization';
  const whole =
    /^(?:Văn phòng (?:C|Q|T)|Thanh tra|Ngân hàng|Tòa án nhân dân tối|Viện kiểm sát nhân dân tối|Kiểm toán|Ủy ban)/u.test(
      expansion,
    );
  return withTail(
    tokens,
    {
      to: whole ? from + 1 : to,
      kind,
      ...(whole ? { level: 'central' as const } : to === from + 1 ? { bare: true } : {}),
    },
    readSuperior,
    false,
  );
}

// The field of a ministry or a department, in full or short.
function readField(tokens: readonly Token[], at: number, head: string): number | undefined {
  if (!/^(?:Bộ|Sở|Phòng|Thanh tra)$/u.test(head)) return undefined;
  const tree = head === 'Bộ' ? trees.ministryFields() : trees.departmentFields();
  const full = matchTree(tree, tokens, at);
  if (full && isLarge(tokens[at])) return full.to;
  const raw = tokens[at]?.raw ?? '';
  if (fieldAbbreviation(raw) !== undefined && tokens[at]?.shape === 'upper') {
    // "Bộ LĐ-TB&XH", "Sở TT-TT": pieces joined by hyphens.
    let to = at + 1;
    while (isTightHyphen(tokens, to) && tokens[to + 1]?.shape === 'upper') to += 2;
    return to;
  }
  return undefined;
}

/**
 * Reads the words of a name after its head: large syllables with the small ones that go with them, small words that names
 * are made of, and connectors between them.
 */
export function readWords(tokens: readonly Token[], headFrom: number, from: number): number {
  const takesTask =
    matchTree(trees.taskHeads(), tokens, headFrom) !== undefined ||
    abbreviationAt(tokens, headFrom) === 'Ban Chỉ đạo';
  const forTask =
    matchTree(trees.taskBodies(), tokens, headFrom) !== undefined ||
    abbreviationAt(tokens, headFrom) === 'Ban Chỉ đạo';
  const inCapitals = tokens[headFrom]?.shape === 'upper' && abbreviationAt(tokens, headFrom) === undefined;
  const mayBePerson = isKey(
    tokens[headFrom],
    'trường',
    'học',
    'bảo',
    'quỹ',
    'công',
    'bệnh',
    'nhà',
    'thư',
    'đại',
    'vườn',
  );
  let at = from;
  let good = from;
  let previous: 'head' | 'large' | 'noun' | 'verb' | 'connector' = 'head';
  let beforeConnector: 'head' | 'large' | 'noun' | 'verb' | 'connector' = 'head';
  while (at < from + 28) {
    const token = tokens[at];
    if (!token || (token.shape === 'mark' && token.key !== ',')) return good;
    if (inCapitals && endsCapitals(tokens, at)) return good;
    if (at === from && isLarge(token) && takesSuperior(tokens, headFrom) && beginsBody(tokens, at))
      return good;
    if (at > from && !mayBePerson && isPerson(tokens, at)) return good;
    if (token.line && at > from && isLarge(token) && !inCapitals && beginsBody(tokens, at)) return good;
    const afterConnector = previous === 'connector';
    if (token.key === ',' || isKey(token, 'và', 'các', 'về')) {
      if (afterConnector && token.key === ',') return good;
      if (token.key === ',' && (token.line || (tokens[at + 1]?.line && isSeparator(tokens[at + 1]))))
        return good;
      if (isKey(token, 'các') && !(previous === 'verb' || previous === 'large' || afterConnector))
        return good;
      if (isKey(token, 'về') && !forTask) return good;
      if (at === from && !isKey(token, 'về')) return good;
      if (
        !isKey(token, 'các') &&
        !isKey(token, 'về') &&
        beginsBody(tokens, at + 1) &&
        !(inCapitals && previous !== 'head' && !startsNewCapitals(tokens, at + 1))
      )
        return good;
      beforeConnector = afterConnector ? beforeConnector : previous;
      previous = 'connector';
      at++;
      continue;
    }
    const inside = forTask ? readPlace(tokens, at) : undefined;
    if (inside && isKey(token, 'cấp') && matchTree(trees.taskVerbs(), tokens, inside.to)) {
      at = good = inside.to;
      previous = 'noun';
      continue;
    }
    if (!afterConnector && readPlace(tokens, at) && !isLargeName(tokens, at)) return good;
    const noun = matchTree(trees.nameWords(), tokens, at);
    const verb = matchTree(trees.nameVerbs(), tokens, at);
    if (token.shape === 'lower') {
      const task = forTask ? matchTree(trees.taskVerbs(), tokens, at) : undefined;
      const verbFits =
        verb !== undefined &&
        ((takesTask && previous === 'head' && forTask) ||
          (afterConnector && (beforeConnector === 'verb' || isKey(tokens[at - 1], 'và', 'về'))) ||
          task !== undefined);
      if (verbFits && (!noun || verb.to >= noun.to)) {
        at = good = verb.to;
        previous = 'verb';
        continue;
      }
      if (!noun || (afterConnector && isSeparator(tokens[at - 1]) && beforeConnector === 'head')) return good;
      if (previous === 'head' && !takesTask) return good;
      at = good = noun.to;
      previous = 'noun';
      continue;
    }
    const field = matchTree(trees.departmentFields(), tokens, at);
    const word = [field, noun, verb].reduce((a, b) => ((b?.to ?? 0) > (a?.to ?? 0) ? b : a), undefined);
    if (word && word.to > at + (token.shape === 'initial' ? 1 : 0)) {
      previous = word === verb ? 'verb' : 'large';
      at = good = word.to;
      continue;
    }
    at = good = at + 1;
    previous = 'large';
    const next = tokens[at];
    if (
      token.shape === 'initial' &&
      next?.shape === 'lower' &&
      !isKey(next, 'các') &&
      !nameStops().has(next.key) &&
      !readPlace(tokens, at) &&
      !matchTree(trees.nameVerbs(), tokens, at) &&
      endsWord(tokens, at)
    )
      good = ++at;
  }
  return good;
}

// "Văn phòng Bộ", "Đảng ủy Ủy ban nhân dân Thành phố": the body it belongs to follows at once.
function takesSuperior(tokens: readonly Token[], headFrom: number): boolean {
  if (isKey(tokens[headFrom], 'ban')) return isKey(tokens[headFrom + 1], 'thường', 'chấp');
  return isKey(tokens[headFrom], 'văn', 'đảng', 'thanh', 'báo', 'cổng');
}

// "Tổng cục Hải quan Mai Xuân Thành": a surname and two more names end the name of the body.
function isPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.shape !== 'initial' || tokens[at - 1]?.shape === 'mark' || !surnames().has(token.key))
    return false;
  if (tokens[at + 1]?.shape !== 'initial' || tokens[at + 2]?.shape !== 'initial') return false;
  return [trees.provinces(), trees.nameWords(), trees.departmentFields()].every(
    (tree) => !matchTree(tree, tokens, at),
  );
}

// An unknown word of two syllables, "Viễn thám": what follows must not look like the middle of a sentence.
function endsWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isPlace = isKey(tokens[at - 1], 'nam', 'gia') || matchTree(trees.provinces(), tokens, at - 2);
  if (isPlace || matchTree(trees.provinces(), tokens, at - 1)) return false;
  if (next?.shape !== 'lower' || next.line) return true;
  return (
    nameStops().has(next.key) ||
    readPlace(tokens, at + 1) !== undefined ||
    matchTree(trees.nameWords(), tokens, at + 1) !== undefined
  );
}

// A province's name right after other large words is a place, and belongs to the name either way.
function isLargeName(tokens: readonly Token[], at: number): boolean {
  return isLarge(tokens[at]) && matchTree(trees.placeClasses(), tokens, at) === undefined;
}

// In a letterhead a name ends with its line, unless the line breaks before or after a connector.
function endsCapitals(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (isKey(token, 'cộng') && isKey(tokens[at + 1], 'hòa')) return true;
  if (isKey(token, 'độc') && isKey(tokens[at + 1], 'lập')) return true;
  if (isKey(token, 'đảng') && isKey(tokens[at + 1], 'cộng')) return true;
  if (isKey(token, 'số') && tokens[at + 1]?.key === ':') return true;
  if (token.shape === 'lower' || (token.shape === 'initial' && token.raw.length > 1)) return true;
  if (!token.line) return false;
  return !(isKey(token, 'và') || isKey(tokens[at - 1], 'và', ',') || token.key === ',');
}

function startsNewCapitals(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.line === true;
}

// A place, or the superior body, right after a name: "Văn phòng UBND tỉnh", "Ban Tuyên giáo Tỉnh ủy".
function withTail(
  tokens: readonly Token[],
  reading: Reading,
  readSuperior: SuperiorReader,
  needed: boolean,
): Reading | undefined {
  const area = readArea(tokens, reading.to);
  if (area !== undefined) return { ...reading, to: area };
  const placed = readPlace(tokens, reading.to);
  if (placed) {
    const { bare: _bare, ...rest } = reading;
    return {
      ...rest,
      to: placed.to,
      ...(placed.level && { level: placed.level }),
      ...(placed.plural && { plural: true, kind: 'group' }),
    };
  }
  const at = reading.to;
  const next = tokens[at];
  if (next && next.shape !== 'lower' && next.shape !== 'mark' && !(next.line && !reading.bare)) {
    const superior = readSuperior(tokens, at);
    if (superior && superior.kind !== 'office' && superior.kind !== 'group') {
      const { bare: _bare, ...rest } = reading;
      return { ...rest, to: superior.to, ...(superior.level && { level: superior.level }) };
    }
  }
  return needed ? undefined : reading;
}

// "khu vực XIX", "số 7": the number of an office that serves several provinces.
function readArea(tokens: readonly Token[], from: number): number | undefined {
  const isArea = isKey(tokens[from], 'khu') && isKey(tokens[from + 1], 'vực');
  const to = isArea ? from + 2 : isKey(tokens[from], 'số') ? from + 1 : -1;
  const number = tokens[to];
  const isNumber = number?.shape === 'digit' ? number.raw.length < 3 : /^[IVX]+$/u.test(number?.raw ?? '');
  return to > 0 && isNumber && tokens[to + 1]?.raw !== '/' ? to + 1 : undefined;
}
