import type { Sourced } from './rows.js';

/** Symbols of drafting units and fields (đơn vị soạn thảo, lĩnh vực) with one source. */
export interface UnitSymbolGroup extends Sourced {
  /** Symbol and what it stands for, as `SYMBOL:name` parted by `|`. */
  rows: string;
}

/** Units known from numbers whose documents name them. The vocabulary is open: each body sets its own (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const unitSymbols: readonly UnitSymbolGroup[] = [
  {
    rows:
      'VP:Văn phòng|VX:Văn xã|KGVX:Khoa giáo - Văn xã|TH:Tổng hợp|TNMT:Tài nguyên - Môi trường|NNMT:Nông nghiệp - Môi trường|ĐTMT:Đô thị - Môi trường|' +
      'KTTH:Kinh tế tổng hợp|KT:Kinh tế|CN:Công nghiệp|NN:Nông nghiệp|KTN:Kinh tế ngành|DP:Y tế dự phòng|NC:Nội chính|TCCB:Tổ chức cán bộ|PC:Pháp chế|' +
      'KSTT:Kiểm soát thủ tục|VHXH:Văn hóa - Xã hội|KHTC:Kế hoạch - Tài chính|CS:Chính sách|CĐS:Chuyển đổi số|KTĐN:Kinh tế đối ngoại|BTT:Ban Thường trực|TTr:Thanh tra',
    source: 'Số, ký hiệu công văn đã ban hành, đối chiếu nơi nhận và phần lưu',
    status: 'observed',
  },
  {
    rows: 'VXNV:Văn xã - Nội vụ|GTCNXD:Giao thông - Công nghiệp - Xây dựng|NCTH:Nghiên cứu tổng hợp',
    source: 'Suy từ chữ viết tắt; chưa đối chiếu với văn bản của cơ quan',
    status: 'unverified',
  },
];
