// Documents written for the tests, in the shapes in which real ones are found.

/** A letter of a district-level city, as a portal prints it: bold marks, one cell a block. */
export const letter = `**ỦY BAN NHÂN DÂN
THÀNH PHỐ AN BÌNH**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc**

Số: 1533 /UBND-VX
V/v tăng cường phòng, chống dịch
bệnh mùa hè

TP. An Bình, ngày 11 tháng 8 năm 2021

Kính gửi:

- Các phòng, ban, ngành, đoàn thể thành phố;
- UBND các xã, phường.

Thực hiện Công văn số 507/UBND-VX ngày 06/8/2021 của UBND tỉnh về phòng, chống dịch bệnh, UBND thành phố yêu cầu:

1. Phòng Y tế chủ trì, phối hợp với Trung tâm Y tế thành phố rà soát, báo cáo UBND thành phố trước ngày 20/8/2021.

2. UBND các xã, phường tuyên truyền đến từng hộ dân.

Với nội dung trên, các cơ quan, đơn vị triển khai thực hiện./.

Nơi nhận:

Gửi bản điện tử:

- Như trên (t/h);
- TT. Thành ủy (b/c);
- CT, các PCT UBND thành phố;
- Lưu: VT, VX. *hlt*

**TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH**

Nguyễn Văn An
`;

/** The same letter as a row of a Markdown table holds each block. */
export const tableLetter = `# V/v hỗ trợ nhà ở

| BỘ XÂY DỰNG ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- |
|---|---|
| Số: 214/BXD-QLN V/v: Hỗ trợ người có công về nhà ở. | Hà Nội, ngày 23 tháng 10 năm 2013 |

| Kính gửi: | - Bộ Tài chính; - Bộ Kế hoạch và Đầu tư |
|---|---|

Để bảo đảm tiến độ, Bộ Xây dựng đề nghị Bộ Tài chính bố trí vốn trước ngày 31/12/2013./.

| Nơi nhận: - Như trên; - Thủ tướng Chính phủ (để b/c); - Vụ PC (BTC); - Lưu: VT, QLN (2b) | KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Trần Bình |
|---|---|
`;

/** A telegram, flattened with pipes alone on their lines. */
export const telegram = `|
**THỦ TƯỚNG CHÍNH
PHỦ**
-------
|
**CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc
---------------
|
|
Số: 217/CĐ-TTg
|
*Hà Nội, ngày 06
tháng 9 năm 2025*
|

**CÔNG ĐIỆN**

VỀ VIỆC ỨNG PHÓ MƯA
LŨ TẠI KHU VỰC TRUNG BỘ

**THỦ TƯỚNG CHÍNH PHỦ điện:**

- Chủ tịch Ủy ban nhân dân các tỉnh: Hà Tĩnh,
Quảng Trị;

- Các Bộ: Quốc phòng, Công an.

Để chủ động ứng phó, Thủ tướng Chính phủ yêu cầu:

1. Bộ Quốc phòng sẵn sàng lực lượng./.
|
Nơi nhận:
- Như trên;
- Thủ tướng, các Phó Thủ tướng CP;
- VPCP: BTCN, các PCN,
các Vụ: CN, NC;
- Lưu: Văn thư, NN (2) Hoa
|
**KT. THỦ TƯỚNG**
PHÓ THỦ TƯỚNG
Trần Văn Hà
|
`;

/** A conclusion of the Party's centre: the issuer stands in the title, lines end in commas. */
export const conclusion = `**BAN
CHẤP HÀNH TRUNG ƯƠNG**
*
|
**ĐẢNG
CỘNG SẢN VIỆT NAM**
---------------
|
|
Số 12-KL/TW
|
*Hà Nội, ngày 18
tháng 11 năm 2025*
|
**KẾT LUẬN**
CỦA BỘ CHÍNH TRỊ,
BAN BÍ THƯ
VỀ ĐỊNH HƯỚNG PHÁT TRIỂN ĐÔ THỊ
-----
Tại phiên họp ngày 14/11/2025, Bộ Chính trị, Ban Bí thư kết luận như sau:
**1.** Giao Đảng uỷ Chính phủ rà soát các quy định.
|
Nơi nhận:
- Các tỉnh uỷ, thành uỷ,
- Các đồng chí Ủy viên
Ban Chấp hành Trung ương Đảng,
- Lưu Văn phòng Trung ương Đảng.
|
**T/M BỘ CHÍNH TRỊ**
Trần Văn Tú
|
`;

/** A draft: no ordinal, no day. */
export const draftLetter = letter
  .replace('Số: 1533 /UBND-VX', 'Số: /UBND-VX')
  .replace('ngày 11 tháng 8 năm 2021', 'ngày tháng 8 năm 2021');

/** A decision with căn cứ, day of effect, appendix and footnote. */
export const decision = `BỘ TÀI CHÍNH
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 14/QĐ-BTC
Hà Nội, ngày 01 tháng 12 năm 2025

QUYẾT ĐỊNH
VỀ VIỆC CÔNG BỐ THỦ TỤC HÀNH CHÍNH
BỘ TRƯỞNG BỘ TÀI CHÍNH
Căn cứ Nghị định số 29/2025/NĐ-CP ngày 24 tháng 02 năm 2025 của Chính phủ;
Theo đề nghị của Cục trưởng Cục Quản lý giá.
QUYẾT ĐỊNH:
Điều 1. Công bố kèm theo Quyết định này thủ tục hành chính[1].
Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2026.
Điều 3. Chánh Văn phòng Bộ chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 3;
- Lưu: VT, QLG (03).

KT. BỘ TRƯỞNG
THỨ TRƯỞNG
(Đã ký)
PGS.TS. Nguyễn Đức Minh

[1] Đã đăng trên Cổng thông tin.

PHỤ LỤC I
DANH MỤC THỦ TỤC
(Kèm theo Quyết định số 14/QĐ-BTC ngày 01 tháng 12 năm 2025)
1. Thủ tục đăng ký.
`;

/** News about a directive. */
export const report = `Chủ động ứng phó với mưa lũ

Thực hiện Thông báo số 494/TB-VPCP ngày 29/11/2023 của Văn phòng Chính phủ, UBND tỉnh yêu cầu Sở Y tế báo cáo trước ngày 05/12/2023.

Ảnh minh họa.

Tin liên quan
`;
