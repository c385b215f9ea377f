/**
 * The districts as they stood on 30/06/2025, the last day of the district level, with their three-digit codes
 * of QĐ 124/2004/QĐ-TTg: 696 of them, by old province. A name without a number continues the count of the one
 * before it. Names carry no kind (quận, huyện, thị xã, thành phố) unless two districts of a province share one.
 */
const oldDistricts: Readonly<Record<string, string>> = {
  '01': '001 Ba Đình, Hoàn Kiếm, Tây Hồ, Long Biên, Cầu Giấy, Đống Đa, Hai Bà Trưng, Hoàng Mai, Thanh Xuân, 016 Sóc Sơn, Đông Anh, Gia Lâm, Nam Từ Liêm, Thanh Trì, Bắc Từ Liêm, 250 Mê Linh, 268 Hà Đông, Sơn Tây, 271 Ba Vì, Phúc Thọ, Đan Phượng, Hoài Đức, Quốc Oai, Thạch Thất, Chương Mỹ, Thanh Oai, Thường Tín, Phú Xuyên, Ứng Hòa, Mỹ Đức',
  '02': '024 Hà Giang, 026 Đồng Văn, Mèo Vạc, Yên Minh, Quản Bạ, Vị Xuyên, Bắc Mê, Hoàng Su Phì, Xín Mần, Bắc Quang, Quang Bình',
  '04': '040 Cao Bằng, 042 Bảo Lâm, Bảo Lạc, 045 Hà Quảng, 047 Trùng Khánh, Hạ Lang, Quảng Hòa, 051 Hòa An, Nguyên Bình, Thạch An',
  '06': '058 Bắc Kạn, 060 Pác Nặm, Ba Bể, Ngân Sơn, Bạch Thông, Chợ Đồn, Chợ Mới, Na Rì',
  '08': '070 Tuyên Quang, Lâm Bình, Na Hang, Chiêm Hóa, Hàm Yên, Yên Sơn, Sơn Dương',
  '10': '080 Lào Cai, 082 Bát Xát, Mường Khương, Si Ma Cai, Bắc Hà, Bảo Thắng, Bảo Yên, Sa Pa, Văn Bàn',
  '11': '094 Điện Biên Phủ, Mường Lay, Mường Nhé, Mường Chà, Tủa Chùa, Tuần Giáo, Điện Biên, Điện Biên Đông, Mường Ảng, Nậm Pồ',
  '12': '105 Lai Châu, Tam Đường, Mường Tè, Sìn Hồ, Phong Thổ, Than Uyên, Tân Uyên, Nậm Nhùn',
  '14': '116 Sơn La, 118 Quỳnh Nhai, Thuận Châu, Mường La, Bắc Yên, Phù Yên, Mộc Châu, Yên Châu, Mai Sơn, Sông Mã, Sốp Cộp, Vân Hồ',
  '15': '132 Yên Bái, Nghĩa Lộ, 135 Lục Yên, Văn Yên, Mù Cang Chải, Trấn Yên, Trạm Tấu, Văn Chấn, Yên Bình',
  '17': '148 Hòa Bình, 150 Đà Bắc, 152 Lương Sơn, Kim Bôi, Cao Phong, Tân Lạc, Mai Châu, Lạc Sơn, Yên Thủy, Lạc Thủy',
  '19': '164 Thái Nguyên, Sông Công, 167 Định Hóa, Phú Lương, Đồng Hỷ, Võ Nhai, Đại Từ, Phổ Yên, Phú Bình',
  '20': '178 Lạng Sơn, 180 Tràng Định, Bình Gia, Văn Lãng, Cao Lộc, Văn Quan, Bắc Sơn, Hữu Lũng, Chi Lăng, Lộc Bình, Đình Lập',
  '22': '193 Hạ Long, Móng Cái, Cẩm Phả, Uông Bí, 198 Bình Liêu, Tiên Yên, Đầm Hà, Hải Hà, Ba Chẽ, Vân Đồn, 205 Đông Triều, Quảng Yên, Cô Tô',
  '24': '213 Bắc Giang, 215 Yên Thế, Tân Yên, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, 222 Việt Yên, Hiệp Hòa, Chũ',
  '25': '227 Việt Trì, Phú Thọ, 230 Đoan Hùng, Hạ Hòa, Thanh Ba, Phù Ninh, Yên Lập, Cẩm Khê, Tam Nông, Lâm Thao, Thanh Sơn, Thanh Thủy, Tân Sơn',
  '26': '243 Vĩnh Yên, Phúc Yên, 246 Lập Thạch, Tam Dương, Tam Đảo, Bình Xuyên, 251 Yên Lạc, Vĩnh Tường, Sông Lô',
  '27': '256 Bắc Ninh, 258 Yên Phong, Quế Võ, Tiên Du, Từ Sơn, Thuận Thành, Gia Bình, Lương Tài',
  '30': '288 Hải Dương, 290 Chí Linh, Nam Sách, Kinh Môn, Kim Thành, Thanh Hà, Cẩm Giàng, Bình Giang, Gia Lộc, Tứ Kỳ, Ninh Giang, Thanh Miện',
  '31': '303 Hồng Bàng, Ngô Quyền, Lê Chân, Hải An, Kiến An, Đồ Sơn, Dương Kinh, 311 Thủy Nguyên, An Dương, An Lão, Kiến Thụy, Tiên Lãng, Vĩnh Bảo, Cát Hải, Bạch Long Vĩ',
  '33': '323 Hưng Yên, 325 Văn Lâm, Văn Giang, Yên Mỹ, Mỹ Hào, Ân Thi, Khoái Châu, Kim Động, Tiên Lữ, Phù Cừ',
  '34': '336 Thái Bình, 338 Quỳnh Phụ, Hưng Hà, Đông Hưng, Thái Thụy, Tiền Hải, Kiến Xương, Vũ Thư',
  '35': '347 Phủ Lý, 349 Duy Tiên, Kim Bảng, Thanh Liêm, Bình Lục, Lý Nhân',
  '36': '356 Nam Định, 359 Vụ Bản, Ý Yên, Nghĩa Hưng, Nam Trực, Trực Ninh, Xuân Trường, Giao Thủy, Hải Hậu',
  '37': '370 Tam Điệp, 372 Nho Quan, Gia Viễn, Hoa Lư, Yên Khánh, Kim Sơn, Yên Mô',
  '38': '380 Thanh Hóa, Bỉm Sơn, Sầm Sơn, 384 Mường Lát, Quan Hóa, Bá Thước, Quan Sơn, Lang Chánh, Ngọc Lặc, Cẩm Thủy, Thạch Thành, Hà Trung, Vĩnh Lộc, Yên Định, Thọ Xuân, Thường Xuân, Triệu Sơn, Thiệu Hóa, Hoằng Hóa, Hậu Lộc, Nga Sơn, Như Xuân, Như Thanh, Nông Cống, 406 Quảng Xương, Nghi Sơn',
  '40': '412 Vinh, 414 Thái Hòa, Quế Phong, Quỳ Châu, Kỳ Sơn, Tương Dương, Nghĩa Đàn, Quỳ Hợp, Quỳnh Lưu, Con Cuông, Tân Kỳ, Anh Sơn, Diễn Châu, Yên Thành, Đô Lương, Thanh Chương, Nghi Lộc, Nam Đàn, Hưng Nguyên, Hoàng Mai',
  '42': '436 Hà Tĩnh, Hồng Lĩnh, 439 Hương Sơn, Đức Thọ, Vũ Quang, Nghi Xuân, Can Lộc, Hương Khê, Thạch Hà, Cẩm Xuyên, Huyện Kỳ Anh, 449 Thị xã Kỳ Anh',
  '44': '450 Đồng Hới, 452 Minh Hóa, Tuyên Hóa, Quảng Trạch, Bố Trạch, Quảng Ninh, Lệ Thủy, Ba Đồn',
  '45': '461 Đông Hà, Quảng Trị, 464 Vĩnh Linh, Hướng Hóa, Gio Linh, Đakrông, Cam Lộ, Triệu Phong, Hải Lăng, Cồn Cỏ',
  '46': '474 Thuận Hóa, Phú Xuân, Phong Điền, Quảng Điền, Phú Vang, Hương Thủy, Hương Trà, A Lưới, Phú Lộc',
  '48': '490 Liên Chiểu, Thanh Khê, Hải Châu, Sơn Trà, Ngũ Hành Sơn, Cẩm Lệ, 497 Hòa Vang, Hoàng Sa',
  '49': '502 Tam Kỳ, Hội An, Tây Giang, Đông Giang, Đại Lộc, Điện Bàn, Duy Xuyên, Quế Sơn, Nam Giang, Phước Sơn, Hiệp Đức, Thăng Bình, Tiên Phước, Bắc Trà My, Nam Trà My, Núi Thành, Phú Ninh',
  '51': '522 Quảng Ngãi, 524 Bình Sơn, Trà Bồng, 527 Sơn Tịnh, Tư Nghĩa, Sơn Hà, Sơn Tây, Minh Long, Nghĩa Hành, Mộ Đức, Đức Phổ, Ba Tơ, Lý Sơn',
  '52': '540 Quy Nhơn, 542 An Lão, Hoài Nhơn, Hoài Ân, Phù Mỹ, Vĩnh Thạnh, Tây Sơn, Phù Cát, An Nhơn, Tuy Phước, Vân Canh',
  '54': '555 Tuy Hòa, 557 Sông Cầu, Đồng Xuân, Tuy An, Sơn Hòa, Sông Hinh, Tây Hòa, Phú Hòa, Đông Hòa',
  '56': '568 Nha Trang, Cam Ranh, Cam Lâm, Vạn Ninh, Ninh Hòa, Khánh Vĩnh, Diên Khánh, Khánh Sơn, Trường Sa',
  '58': '582 Phan Rang-Tháp Chàm, 584 Bác Ái, Ninh Sơn, Ninh Hải, Ninh Phước, Thuận Bắc, Thuận Nam',
  '60': '593 Phan Thiết, La Gi, Tuy Phong, Bắc Bình, Hàm Thuận Bắc, Hàm Thuận Nam, Tánh Linh, Đức Linh, Hàm Tân, Phú Quí',
  '62': "608 Kon Tum, 610 Đắk Glei, Ngọc Hồi, Đắk Tô, Kon Plông, Kon Rẫy, Đắk Hà, Sa Thầy, Tu Mơ Rông, Ia H'Drai",
  '64': '622 Pleiku, An Khê, Ayun Pa, Kbang, Đak Đoa, Chư Păh, Ia Grai, Mang Yang, Kông Chro, Đức Cơ, Chư Prông, Chư Sê, Đak Pơ, Ia Pa, 637 Krông Pa, Phú Thiện, Chư Pưh',
  '66': "643 Buôn Ma Thuột, Buôn Hồ, Ea H'leo, Ea Súp, Buôn Đôn, Cư M'gar, Krông Búk, Krông Năng, Ea Kar, M'Đrắk, Krông Bông, Krông Pắc, Krông Ana, Lắk, Cư Kuin",
  '67': "660 Gia Nghĩa, Đắk Glong, Cư Jút, Đắk Mil, Krông Nô, Đắk Song, Đắk R'Lấp, Tuy Đức",
  '68': '672 Đà Lạt, Bảo Lộc, Đam Rông, Lạc Dương, Lâm Hà, Đơn Dương, Đức Trọng, Di Linh, Bảo Lâm, 682 Đạ Tẻh',
  '70': '688 Phước Long, Đồng Xoài, Bình Long, Bù Gia Mập, Lộc Ninh, Bù Đốp, Hớn Quản, Đồng Phú, Bù Đăng, Chơn Thành, Phú Riềng',
  '72': '703 Tây Ninh, 705 Tân Biên, Tân Châu, Dương Minh Châu, Châu Thành, Hòa Thành, Gò Dầu, Bến Cầu, Trảng Bàng',
  '74': '718 Thủ Dầu Một, Bàu Bàng, Dầu Tiếng, Bến Cát, Phú Giáo, Tân Uyên, Dĩ An, Thuận An, Bắc Tân Uyên',
  '75': '731 Biên Hòa, Long Khánh, 734 Tân Phú, Vĩnh Cửu, Định Quán, Trảng Bom, Thống Nhất, Cẩm Mỹ, Long Thành, Xuân Lộc, Nhơn Trạch',
  '77': '747 Vũng Tàu, Bà Rịa, 750 Châu Đức, Xuyên Mộc, 753 Long Đất, Phú Mỹ, Côn Đảo',
  '79': '760 Quận 1, Quận 12, 764 Gò Vấp, Bình Thạnh, Tân Bình, Tân Phú, Phú Nhuận, Thủ Đức, Quận 3, Quận 10, Quận 11, Quận 4, Quận 5, Quận 6, Quận 8, Bình Tân, Quận 7, 783 Củ Chi, Hóc Môn, Bình Chánh, Nhà Bè, Cần Giờ',
  '80': '794 Tân An, Kiến Tường, Tân Hưng, Vĩnh Hưng, Mộc Hóa, Tân Thạnh, Thạnh Hóa, Đức Huệ, Đức Hòa, Bến Lức, Thủ Thừa, Tân Trụ, Cần Đước, Cần Giuộc, Châu Thành',
  '82': '815 Mỹ Tho, Gò Công, Thị xã Cai Lậy, Tân Phước, Cái Bè, Huyện Cai Lậy, Châu Thành, Chợ Gạo, Gò Công Tây, Gò Công Đông, Tân Phú Đông',
  '83': '829 Bến Tre, 831 Châu Thành, Chợ Lách, Mỏ Cày Nam, Giồng Trôm, Bình Đại, Ba Tri, Thạnh Phú, Mỏ Cày Bắc',
  '84': '842 Trà Vinh, 844 Càng Long, Cầu Kè, Tiểu Cần, Châu Thành, Cầu Ngang, Trà Cú, Huyện Duyên Hải, Thị xã Duyên Hải',
  '86': '855 Vĩnh Long, 857 Long Hồ, Mang Thít, Vũng Liêm, Tam Bình, Bình Minh, Trà Ôn, Bình Tân',
  '87': '866 Thành phố Cao Lãnh, Sa Đéc, Thành phố Hồng Ngự, Tân Hồng, Huyện Hồng Ngự, Tam Nông, Tháp Mười, Huyện Cao Lãnh, Thanh Bình, Lấp Vò, Lai Vung, Châu Thành',
  '89': '883 Long Xuyên, Châu Đốc, 886 An Phú, Tân Châu, Phú Tân, Châu Phú, Tịnh Biên, Tri Tôn, Châu Thành, Chợ Mới, Thoại Sơn',
  '91': '899 Rạch Giá, Hà Tiên, 902 Kiên Lương, Hòn Đất, Tân Hiệp, Châu Thành, Giồng Riềng, Gò Quao, An Biên, An Minh, Vĩnh Thuận, Phú Quốc, Kiên Hải, U Minh Thượng, Giang Thành',
  '92': '916 Ninh Kiều, Ô Môn, Bình Thủy, Cái Răng, 923 Thốt Nốt, Vĩnh Thạnh, Cờ Đỏ, Phong Điền, Thới Lai',
  '93': '930 Vị Thanh, Ngã Bảy, Châu Thành A, Châu Thành, Phụng Hiệp, Vị Thủy, Huyện Long Mỹ, Thị xã Long Mỹ',
  '94': '941 Sóc Trăng, Châu Thành, Kế Sách, Mỹ Tú, Cù Lao Dung, Long Phú, Mỹ Xuyên, Ngã Năm, Thạnh Trị, Vĩnh Châu, Trần Đề',
  '95': '954 Bạc Liêu, 956 Hồng Dân, Phước Long, Vĩnh Lợi, Giá Rai, Đông Hải, Hòa Bình',
  '96': '964 Cà Mau, 966 U Minh, Thới Bình, Trần Văn Thời, Cái Nước, Đầm Dơi, Năm Căn, Phú Tân, Ngọc Hiển',
};

export interface OldDistrict {
  readonly code: string;
  readonly province: string;
  readonly name: string;
}

/** The table above as a list, by code. */
export function listOldDistricts(): readonly OldDistrict[] {
  const districts = Object.entries(oldDistricts).flatMap(([province, line]) => {
    let next = 0;
    return line.split(', ').map((item) => {
      const [, number, name] = /^(?:(\d{3}) )?(.+)$/.exec(item) ?? [];
      const code = number === undefined ? next : Number(number);
      next = code + 1;
      return { code: String(code).padStart(3, '0'), province, name: name ?? item };
    });
  });
  // An object lists keys that look like whole numbers first, so the order of the table is not that of the text.
  return districts.sort((a, b) => (a.code < b.code ? -1 : 1));
}
