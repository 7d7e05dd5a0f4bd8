// Documents in parts, with what must be read out of them in each layout.

/** A document as it was written, in the parts that have a place in the form (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export interface Form {
  issuer: string[];
  title: string[];
  number: string;
  /** What follows "V/v" in a letter. */
  about?: string;
  placeDate: string;
  /** From the title of the type, or Kính gửi, to the last sentence. */
  middle: string;
  /** Nơi nhận without its label, marks and stops. */
  recipients: string[];
  archive: string;
  office: string[];
  signer: string;
}

/** What must be read out of each form. */
export interface Expected {
  number: string;
  issuer: string;
  place: string;
  issuedOn: string;
  subject: string;
  addressees: string[];
  recipients: string[];
  units: string[];
  signer: string;
  position: string;
  authority: string[];
  leads: string[];
}

const state = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

export const forms: readonly { name: string; form: Form; expected: Expected }[] = [
  {
    name: 'a letter of a province',
    form: {
      issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH CAO BẰNG'],
      title: state,
      number: 'Số: 1533/UBND-VX',
      about: 'tăng cường các biện pháp phòng, chống dịch bệnh mùa hè trên địa bàn tỉnh từ ngày 01/9/2021',
      placeDate: 'Cao Bằng, ngày 11 tháng 8 năm 2021',
      middle: `Kính gửi:
- Các sở, ban, ngành, đoàn thể tỉnh;
- UBND các huyện, thành phố.

Thực hiện Công văn số 507/BYT-DP ngày 06/8/2021 của Bộ Y tế về phòng, chống dịch bệnh, Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị, địa phương thực hiện nghiêm các nội dung sau đây:

1. Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát nhu cầu vật tư, trang thiết bị, thuốc và sinh phẩm phục vụ công tác phòng, chống dịch của các cơ sở khám bệnh, chữa bệnh trên địa bàn, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/8/2021.

2. Công an tỉnh hướng dẫn, kiểm tra việc khai báo y tế của người dân đi và đến từ vùng có dịch, kịp thời thông báo cho cơ quan y tế những trường hợp không khai báo.

Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc triển khai thực hiện./.`,
      recipients: [
        'Như trên',
        'Thường trực Tỉnh ủy (b/c)',
        'Chủ tịch, các PCT UBND tỉnh',
        'VP UBND tỉnh: LĐVP, các Phòng: VX, TH',
      ],
      archive: 'VT, VX',
      office: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      signer: 'Nguyễn Văn An',
    },
    expected: {
      number: '1533/UBND-VX',
      issuer: 'Ủy ban nhân dân tỉnh Cao Bằng',
      place: 'Cao Bằng',
      issuedOn: '2021-08-11',
      subject: 'tăng cường các biện pháp phòng, chống dịch bệnh mùa hè trên địa bàn tỉnh từ ngày 01/9/2021',
      addressees: ['Các sở, ban, ngành, đoàn thể tỉnh', 'UBND các huyện, thành phố'],
      recipients: [
        'Như trên',
        'Thường trực Tỉnh ủy',
        'Chủ tịch, các PCT UBND tỉnh',
        'VP UBND tỉnh: LĐVP, các Phòng: VX, TH',
      ],
      units: ['VT', 'VX'],
      signer: 'Nguyễn Văn An',
      position: 'PHÓ CHỦ TỊCH',
      authority: ['tm', 'kt'],
      leads: ['Sở Y tế', 'Công an tỉnh'],
    },
  },
  {
    name: 'a letter of a department under a ministry',
    form: {
      issuer: ['BỘ TÀI CHÍNH', 'CỤC THUẾ'],
      title: state,
      number: 'Số: 983/CT-CS',
      about: 'chính sách thuế đối với hộ kinh doanh',
      placeDate: 'Hà Nội, ngày 21 tháng 11 năm 2025',
      middle: `Kính gửi: Thuế tỉnh Lâm Đồng.

Trả lời Công văn số 577/LDO-QLDN ngày 23/4/2025 của Thuế tỉnh Lâm Đồng về việc xác định doanh thu tính thuế của hộ kinh doanh có nhiều địa điểm kinh doanh, Cục Thuế có ý kiến như sau:

Tại khoản 5 Điều 2 Nghị định số 120/2010/NĐ-CP ngày 30/12/2010 của Chính phủ đã quy định nguyên tắc xác định doanh thu đối với từng địa điểm kinh doanh.

Cục Thuế thông báo để Thuế tỉnh Lâm Đồng biết và thực hiện./.`,
      recipients: ['Như trên', 'PCTr Trần Văn Bình (để b/c)', 'Vụ PC (BTC)', 'Website CT'],
      archive: 'VT, CS (2b)',
      office: ['TL. CỤC TRƯỞNG', 'KT. TRƯỞNG BAN CHÍNH SÁCH', 'PHÓ TRƯỞNG BAN'],
      signer: 'Lê Thị Minh Hiền',
    },
    expected: {
      number: '983/CT-CS',
      issuer: 'Cục Thuế',
      place: 'Hà Nội',
      issuedOn: '2025-11-21',
      subject: 'chính sách thuế đối với hộ kinh doanh',
      addressees: ['Thuế tỉnh Lâm Đồng'],
      recipients: ['Như trên', 'PCTr Trần Văn Bình', 'Vụ PC (BTC)', 'Website CT'],
      units: ['VT', 'CS'],
      signer: 'Lê Thị Minh Hiền',
      position: 'PHÓ TRƯỞNG BAN',
      authority: ['tl', 'kt'],
      leads: [],
    },
  },
  {
    name: 'a decision',
    form: {
      issuer: ['THỦ TƯỚNG CHÍNH PHỦ'],
      title: state,
      number: 'Số: 2629/QĐ-TTg',
      placeDate: 'Hà Nội, ngày 01 tháng 12 năm 2025',
      middle: `QUYẾT ĐỊNH

PHÊ DUYỆT CHƯƠNG TRÌNH PHÁT TRIỂN KINH TẾ BIỂN

THỦ TƯỚNG CHÍNH PHỦ

Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;

Theo đề nghị của Bộ trưởng Bộ Tài chính.

QUYẾT ĐỊNH:

Điều 1. Phê duyệt Chương trình phát triển kinh tế biển kèm theo Quyết định này.

Điều 2. Bộ Tài chính có trách nhiệm hướng dẫn, kiểm tra việc thực hiện Chương trình, tổng hợp khó khăn, vướng mắc của các bộ, ngành, địa phương, báo cáo Thủ tướng Chính phủ trước ngày 15 tháng 12 năm 2026.`,
      recipients: [
        'Ban Bí thư Trung ương Đảng',
        'Văn phòng Tổng Bí thư',
        'Tòa án nhân dân tối cao',
        'VPCP: BTCN, các PCN, TGĐ Cổng TTĐT',
      ],
      archive: 'VT, KTTH (2)',
      office: ['KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG'],
      signer: 'Trần Quốc Dũng',
    },
    expected: {
      number: '2629/QĐ-TTg',
      issuer: 'Thủ tướng Chính phủ',
      place: 'Hà Nội',
      issuedOn: '2025-12-01',
      subject: 'PHÊ DUYỆT CHƯƠNG TRÌNH PHÁT TRIỂN KINH TẾ BIỂN',
      addressees: [],
      recipients: [
        'Ban Bí thư Trung ương Đảng',
        'Văn phòng Tổng Bí thư',
        'Tòa án nhân dân tối cao',
        'VPCP: BTCN, các PCN, TGĐ Cổng TTĐT',
      ],
      units: ['VT', 'KTTH'],
      signer: 'Trần Quốc Dũng',
      position: 'PHÓ THỦ TƯỚNG',
      authority: ['kt'],
      leads: ['Bộ Tài chính'],
    },
  },
  {
    name: 'a Party directive',
    form: {
      issuer: ['TỈNH ỦY AN GIANG'],
      title: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
      number: 'Số 18-CT/TU',
      placeDate: 'An Giang, ngày 12 tháng 4 năm 2022',
      middle: `CHỈ THỊ
về tăng cường sự lãnh đạo của Đảng đối với công tác chuyển đổi số

Thực hiện Nghị quyết số 52-NQ/TW, ngày 27/9/2019 của Bộ Chính trị về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư, Ban Thường vụ Tỉnh ủy yêu cầu:

1. Đảng ủy Công an tỉnh lãnh đạo xây dựng kế hoạch bảo đảm an ninh mạng, hoàn thành trong quý II/2022.

2. Ban Tổ chức Tỉnh ủy theo dõi, đôn đốc việc thực hiện và báo cáo Ban Thường vụ Tỉnh ủy trước ngày 15/12/2022.`,
      recipients: ['Các ban đảng Trung ương', 'Các đảng ủy trực thuộc Tỉnh ủy', 'Các đồng chí Tỉnh ủy viên'],
      archive: 'Văn phòng Tỉnh ủy',
      office: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'],
      signer: 'Lò Văn Sơn',
    },
    expected: {
      number: '18-CT/TU',
      issuer: 'Tỉnh ủy An Giang',
      place: 'An Giang',
      issuedOn: '2022-04-12',
      subject: 'tăng cường sự lãnh đạo của Đảng đối với công tác chuyển đổi số',
      addressees: [],
      recipients: ['Các ban đảng Trung ương', 'Các đảng ủy trực thuộc Tỉnh ủy', 'Các đồng chí Tỉnh ủy viên'],
      units: ['Văn phòng Tỉnh ủy'],
      signer: 'Lò Văn Sơn',
      position: 'PHÓ BÍ THƯ',
      authority: ['tm'],
      leads: ['Đảng ủy Công an tỉnh', 'Ban Tổ chức Tỉnh ủy'],
    },
  },
];
