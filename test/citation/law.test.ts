import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/citation/find.js';
import { lawNames } from '../../src/data/laws.js';

const names = (text: string): (string | undefined)[] => findCitations(text).map(({ value }) => value.name);

describe('laws cited by name', () => {
  it.each([
    ['triển khai Luật Khám bệnh, chữa bệnh trên địa bàn; nâng cao', ['Luật Khám bệnh, chữa bệnh']],
    ['điều của Luật Thuế GTGT, hướng dẫn thi hành', ['Luật Thuế GTGT']],
    ['kinh doanh có điều kiện của Luật Đầu tư; cắt giảm', ['Luật Đầu tư']],
    ['theo Luật Đất đai và các văn bản hướng dẫn', ['Luật Đất đai']],
    ['theo Luật Phòng, chống ma tuý, Luật Cư trú', ['Luật Phòng, chống ma tuý', 'Luật Cư trú']],
    ['một law không có trong bảng: Luật Du hành vũ trụ được Quốc hội thông qua', ['Luật Du hành vũ trụ']],
    [
      'các Luật Nhà ở, Kinh doanh bất động sản, Xây dựng;',
      ['Luật Nhà ở', 'Luật Kinh doanh bất động sản', 'Luật Xây dựng'],
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương năm 2019',
      ['Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương'],
    ],
    ['THI HÀNH LUẬT VIỆC LÀM TRÊN ĐỊA BÀN', ['LUẬT VIỆC LÀM']],
    [
      'Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế số 25/2008/QH12.',
      ['Luật Bảo hiểm y tế'],
    ],
    ['Điều 2, Luật BHXH và Pháp lệnh Ngoại hối', ['Luật BHXH', 'Pháp lệnh Ngoại hối']],
    [
      'Luật thuế TNCN năm 2007, Luật Thuế XK, thuế NK và Luật KH&CN',
      ['Luật thuế TNCN', 'Luật Thuế XK, thuế NK', 'Luật KH&CN'],
    ],
    ['Công ty Luật TNHH MTV, Luật ĐA', []],
    ['hướng dẫn Pháp\nlệnh Ngoại hối và Bộ\nluật Lao động', ['Pháp lệnh Ngoại hối', 'Bộ luật Lao động']],
    ['Hiến pháp năm 2013, Bộ luật Lao động năm 2019', ['Hiến pháp', 'Bộ luật Lao động']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('joins name and number of a law', () => {
    const [found] = findCitations('Căn cứ Luật Việc làm (Luật số 38/2013/QH13 ngày 16/11/2013) có hiệu lực');
    expect(found?.text).toBe('Luật Việc làm (Luật số 38/2013/QH13 ngày 16/11/2013)');
    expect(found?.value).toMatchObject({
      name: 'Luật Việc làm',
      issuedOn: '2013-11-16',
      number: { canonical: '38/2013/QH13' },
    });
  });

  it('gives the year of a law as its date', () => {
    expect(findCitations('quy định của Luật Năng lượng nguyên tử 2025 và')[0]?.value.issuedOn).toBe('2025');
  });

  it('finds every name of the table, whole', () => {
    for (const name of lawNames) expect(names(`theo Luật ${name}; khi`)).toEqual([`Luật ${name}`]);
    expect(new Set(lawNames).size).toBe(lawNames.length);
  });
});
