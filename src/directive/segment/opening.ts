/** Words with which the first sentence of a body begins, never an addressee or a subject. */
const OPENING =
  /^(?:Căn cứ|Thực hiện|Theo |Xét |Để |Ngày |Trong |Thời gian|Trả lời|Phúc đáp|Tiếp theo|Tiếp tục|Qua |Sau khi|Nhằm |Triển khai|Hiện nay|Vừa qua|Hưởng ứng|Thi hành|Vào |Từ |Kính gửi|Kính trình|[0-9I]{1,3}\.|Điều 1|Phần |\p{Lu}[\p{L} ]{2,60} nhận được )/u;

/** Whether a line opens the body. */
export function opensBody(line: string): boolean {
  return OPENING.test(line);
}
