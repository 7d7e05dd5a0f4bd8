/**
 * Names of the provinces and central cities of 1990 to today, longest ones first where one begins another. For reading
 * names only: which of them existed on a day is in `provinces.ts`.
 */
export const PROVINCE_NAMES: string =
  'Bà Rịa - Vũng Tàu|Thừa Thiên Huế|Hồ Chí Minh|An Giang|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|Hà Tây|Bắc Thái|Hà Bắc|Hải Hưng|Nam Hà|Vĩnh Phú|Minh Hải|Sông Bé|Quảng Nam - Đà Nẵng|Hoàng Liên Sơn|Hà Tuyên|Hà Sơn Bình|Hà Nam Ninh|Nghệ Tĩnh|Bình Trị Thiên|Nghĩa Bình|Phú Khánh|Thuận Hải|Gia Lai - Kon Tum|Cửu Long';
