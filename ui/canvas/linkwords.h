#pragma once

#include "core/plan/plan.h"

namespace tambon {

/// "1.1 วิถีคนตาล · 2.2 ครอบครัว": what a note is linked with, in step order; empty when with nothing.
[[nodiscard]] QString linkedLabels(const Plan& plan, const NoteId& note);
/// "ยังไม่บอกว่าไปถึงลูกค้าคนไหน": what the method expects of an unlinked note of this block.
[[nodiscard]] QString missingLinkWords(Block block);
/// "เชื่อมกับ 5 ใบในข้อ 1, 4, 7": for the strip above the grid.
[[nodiscard]] QString linkSummary(const Plan& plan, const NoteId& note);
/// For screen readers: "เชื่อมกับ: ลูกค้า นักท่องเที่ยว; กิจกรรม ตำข้าวเม่า".
[[nodiscard]] QString linkDescription(const Plan& plan, const NoteId& note);
/// Every note at the other end of a link, in step order.
[[nodiscard]] std::vector<const Note*> linkedNotes(const Plan& plan, const NoteId& note);

} // namespace tambon
