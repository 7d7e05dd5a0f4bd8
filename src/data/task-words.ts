/**
 * Words of directive clauses. Lists are written as plain text, one entry between bars, because that is how a reader
 * checks them. Source: clauses of real directives; the verbs of assignment are those of Decree 30/2020/NĐ-CP forms
 * (giao, yêu cầu, đề nghị, chịu trách nhiệm thi hành).
 */

/** Verbs by which an issuer lays a task on somebody. */
export const ORDER_VERBS: string =
  'trân trọng đề nghị|trân trọng yêu cầu|kính đề nghị|đề nghị|yêu cầu|giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao|phân công|kiến nghị|khuyến nghị|kêu gọi|tiếp tục giao|tiếp tục đề nghị|chỉ thị cho|nghiêm cấm';

/** What may stand at the beginning of a predicate, before the verb: manner, time, duty. */
export const PREDICATE_OPENERS: string =
  'tiếp tục|thừa ủy quyền|thừa uỷ quyền|thừa lệnh|thay mặt|khẩn trương|chủ động|kịp thời|thường xuyên|tích cực|nghiêm túc|tập trung|tăng cường|đẩy mạnh|đẩy nhanh|trực tiếp|nhanh chóng|sớm|ngay|định kỳ|hằng tuần|hàng tuần|hằng tháng|hàng tháng|hằng quý|hàng quý|hằng năm|hàng năm|hằng ngày|hàng ngày|tuyệt đối|kiên quyết|quyết liệt|không được|không để|chỉ được|chú trọng|chú ý|ưu tiên|trước mắt|phải|cần|thì|cùng với|cùng|nghiêm chỉnh|chấp hành|bám sát|nâng cao|phát huy|đề cao|quan tâm|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|có kế hoạch|có biện pháp|có giải pháp|có phương án|có văn bản|chủ trì|phối hợp|quyết tâm|phấn đấu|nỗ lực|đặc biệt|thực hiện nghiêm|hết sức|sẵn sàng|từng bước|nghiêm khắc|thống nhất|đồng loạt|chậm nhất|muộn nhất|đồng thời|linh hoạt|lưu ý|ngoài việc|tùy theo|trên cơ sở|căn cứ|theo|dựa trên|xác định|nghiêm cấm|tận dụng|tối ưu|siết chặt|giữ vững';

/** Words of duty and manner that are never a part of a name. */
export const DUTY_WORDS: string =
  'có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|cần|phải|thì|chủ động|tiếp tục|khẩn trương|tập trung|kịp thời|nghiêm túc|tăng cường|thường xuyên|tích cực|không được|chỉ được|định kỳ';

/** Verbs that a directive clause begins with. */
export const TASK_VERBS: string =
  'rà soát|tiến hành|tham khảo|nghiên cứu|tổ chức|triển khai|thực hiện|chỉ đạo|lãnh đạo|hướng dẫn|kiểm tra|giám sát|theo dõi|đôn đốc|tổng hợp|báo cáo|tham mưu|xây dựng|ban hành|trình|đề xuất|cập nhật|bố trí|cân đối|xử lý|giải quyết|phê duyệt|quyết định|lập|gửi|cung cấp|thông báo|thông tin|tuyên truyền|phổ biến|quán triệt|vận động|huy động|hoàn thành|hoàn thiện|bảo đảm|đảm bảo|duy trì|quản lý|sử dụng|đánh giá|phân tích|phân loại|phân công|phân cấp|giao|cử|bổ sung|sửa đổi|điều chỉnh|điều hành|điều phối|điều tra|thanh tra|kiểm soát|kiểm điểm|xem xét|tiếp nhận|tiếp thu|giải trình|thẩm định|thẩm tra|cho ý kiến|góp ý|tham gia|hỗ trợ|giúp|tạo điều kiện|khắc phục|phòng ngừa|phòng, chống|ngăn chặn|phát hiện|tháo gỡ|thúc đẩy|khuyến khích|đổi mới|cải cách|cắt giảm|đơn giản hóa|công khai|công bố|niêm yết|đăng tải|đăng ký|kê khai|khai thác|vận hành|kết nối|chia sẻ|chuẩn hóa|số hóa|tích hợp|cấp|thu|chi trả|thanh toán|quyết toán|giải ngân|phân bổ|xuất cấp|cung ứng|tiếp tế|vận chuyển|mua sắm|đầu tư|phát triển|củng cố|kiện toàn|sắp xếp|thành lập|bồi dưỡng|đào tạo|tập huấn|biên soạn|in ấn|phát hành|tổng kết|sơ kết|khen thưởng|tôn vinh|biểu dương|nhắc nhở|chấn chỉnh|lồng ghép|nhân rộng|lan tỏa|lan toả|ứng dụng|chuyển|tạm dừng|dừng|hạn chế|siết|ứng trực|ứng phó|sơ tán|di dời|trực ban|cứu chữa|chuẩn bị|tìm kiếm|thăm hỏi|động viên|làm rõ|làm|làm tốt|làm đầu mối|nắm bắt|nắm chắc|nắm|dự báo|cảnh báo|khuyến cáo|truyền thông|đối thoại|lấy ý kiến|tổ chức thực hiện|ký|cho phép|chấp thuận|bàn giao|nghiệm thu|thống kê|lưu trữ|bảo quản|bảo vệ|bảo mật|giữ gìn|tôn trọng|tuần tra|đấu tranh|trấn áp|truy quét|khởi tố|kiến nghị|đề nghị|yêu cầu|nêu gương|gương mẫu|thi hành|tuân thủ|áp dụng|kế thừa|tạo|mở|mở rộng|khôi phục|khơi thông|gia cố|sửa chữa|nâng cấp|cải tạo|giám định|xác minh|đối chiếu|đôn đốc, kiểm tra|tư vấn|giới thiệu|tuyển dụng|bổ nhiệm|luân chuyển|thu hồi|thu hút|bãi bỏ|thay thế|hủy bỏ|khảo sát|quy hoạch|thiết kế|thi công|nhận diện|rút kinh nghiệm|chăm lo|chăm sóc|tặng|phát động|hưởng ứng|đưa|đặt|dành|nghe|cài đặt|khẩn cấp|tiêm|xét nghiệm|cách ly|khoanh vùng|truy vết|kết thúc|phản ánh|phản hồi|thi đua|đón tiếp|tiếp công dân|giữ|trao đổi|phát biểu|liên hệ|ghi nhận|bám|chấm dứt|đình chỉ|chốt|nộp|đóng|trả|mời|dự|tập hợp|khen|kỷ luật|xếp loại|bình xét|hậu kiểm|tiền kiểm|giao ban|họp|rà|tinh giản|tinh gọn|khắc|phân định|phân quyền|lựa chọn|đăng|quảng bá|xúc tiến|tham vấn|thí điểm|điện báo|tăng|giảm|gắn|khuyến nghị|nhắc|giáo dục|định hướng|thực thi|thể chế hóa|cụ thể hóa|vận dụng|tổ chức lại|kêu gọi|chuyển đổi|khép kín|thống nhất|giãn|miễn|gia hạn|xóa|hoàn trả|bồi thường|cưỡng chế|chống';

/** Words after a subject that state a fact about it: what follows is no task. */
export const STATEMENT_WORDS: string =
  'đã|đang|sẽ|được|bị|là|vừa|cũng nêu|nêu rõ|nêu vướng mắc|nêu khó khăn|cho biết|cho rằng|khẳng định|thấy|thấy rằng|nhận được|nhận thấy|nhất trí|cơ bản nhất trí|đồng ý|xin|gửi kèm|trả lời|hoan nghênh|ghi nhận|đánh giá cao|biểu dương|chân thành|trân trọng|mong|rất mong|có ý kiến|có công văn|chưa|còn|vẫn|gồm|bao gồm|không thuộc|thuộc|có tên|có kế hoạch|có quy mô|có giao dịch|nào|nếu|ban hành kèm theo|kính gửi|kính chúc|làm việc|hoạt động|họp|kết luận|quy định|có hiệu lực|hết hiệu lực';

/** Verbs of what an issuer does by issuing the document. */
export const SELF_ACTS: string =
  'ban hành|thông báo|hướng dẫn|trả lời|giao|quyết định|quy định|phê duyệt|phân cấp|uỷ quyền|ủy quyền|công bố|chấp thuận|cho ý kiến|bãi bỏ';

/** What an issuer answers to a request, where the clause names nobody. */
export const DECISIONS: string =
  'chấp thuận|không chấp thuận|chưa chấp thuận|đồng ý|không đồng ý|cơ bản đồng ý|cho phép|không cho phép|phê duyệt|ủy quyền|uỷ quyền|nhất trí|thống nhất với|thống nhất theo|thống nhất cho|thống nhất về|thống nhất chủ trương|thống nhất nguyên tắc|thống nhất đề xuất|thống nhất đề nghị|thống nhất nội dung|thống nhất ý kiến|thống nhất phương án';

/** Words of a clause that only asks to carry out the document. */
export const CARRY_OUT_WORDS: string =
  'biết|và|để|thực|hiện|triển|khai|tổ|chức|nghiêm|túc|khẩn|trương|kịp|thời|quan|tâm|phối|hợp|chỉ|đạo|theo|đúng|quy|định|các|nội|dung|trên|nêu|này|văn|bản|công|điện|thị|hiệu|quả|có|căn|cứ|báo|cáo|kết|tốt|đầy|đủ|chấp|hành|nghiên|cứu|được|lãnh|đạo|bộ|sở|sau|đây|việc|nhiệm|vụ|những|một|số|cụ|thể|như|tập|trung|phương|hướng|giải|pháp|ngay|thống|nhất|quán|triệt|tinh|thần|yêu|cầu|trọng|tâm|hướng|dẫn|chủ|trì|của|trong|thời|gian|tới|cấp|bách|chủ|yếu|vấn|đề|chung|nghị|quyết|kế|hoạch|thông|tư|luận|quản|lý|hành';

/** Headings whose paragraphs state aims, facts or scope and lay nothing on anybody. */
export const STATING_HEADINGS: string =
  'mục đích|mục đích, yêu cầu|mục đích và yêu cầu|mục tiêu|quan điểm|nguyên tắc|phạm vi|đối tượng|phạm vi điều chỉnh|đối tượng áp dụng|đánh giá chung|đánh giá tình hình|tình hình|kết quả đạt được|kết quả|tồn tại|hạn chế|nguyên nhân|giải thích từ ngữ|quyền hạn|nhiệm vụ và quyền hạn|nhiệm vụ, quyền hạn|căn cứ|cơ sở pháp lý|nội dung phân cấp|điều khoản chuyển tiếp';

/** Headings of what somebody is measured by: what stands below them asks nothing, unless its sentence names who is to do it. */
export const CRITERIA_HEADINGS: string =
  'tiêu chí|tiêu chuẩn|hình thức khen thưởng|hình thức, tiêu chuẩn|hình thức và tiêu chuẩn';

/** Nouns that announce a list of things, not of tasks, before a colon. */
export const LISTED_NOUNS: string =
  'quan điểm|quan điểm chỉ đạo|mục tiêu|nguyên tắc|phương châm|dấu hiệu|tiêu chí|tiêu chuẩn|thông tin|tài liệu|hồ sơ|danh mục|trường hợp|đối tượng|báo cáo|thành phần|thành viên|nhóm|chỉ tiêu|mức|gồm|bao gồm|gồm có|gồm các nội dung|gồm những nội dung|điều kiện';

/** Roles that a clause may address without the name of a body. */
export const ROLES: string =
  'các chủ|chủ đầu tư|chủ hồ|chủ rừng|chủ phương tiện|chủ tàu|chủ cơ sở|trưởng các|trưởng đoàn|người sử dụng lao động|người đứng đầu|người phát ngôn|cơ quan thường trực|tổ giúp việc|tổ công tác|tổ biên tập|tổ thư ký|các tổ|nhà đầu tư|nhà thầu|các thành viên|thành viên|các hộ|hộ kinh doanh|các cơ sở|các chi bộ|các đoàn';
