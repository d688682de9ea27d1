#include "tests/support/paper.h"

#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

namespace tambon::test {

QStringList difficultThai()
{
    return {
        u"ที่นี้มีปัญหาน้ำท่วมทุกปี"_s, u"ก้ำกึ่ง"_s, u"น้ำตาลโตนดแท้ เคี่ยวให้เห็นกับตา"_s, u"ป่าชุมชนบ้านปู่ย่า"_s,
        u"กตัญญู รู้คุณ"_s, u"พื้นฐานความรู้ ฐี ฐู"_s, u"กุฎุมพี ฎุ ฎู ฎิ"_s, u"ปรากฏู ฏุ ฏู ฏิ่"_s, u"กล้วย มะม่วง ฯลฯ"_s,
        u"กรุงเทพฯ และปริมณฑล"_s, u"เด็ก ๆ กับผู้เฒ่าผู้แก่ต่าง ๆ"_s, u"จ้ำม่ำ ซ้ำซาก ย้ำคิดย้ำทำ"_s, u"ต้นทุน ๔๐ บาท/ถุง (40 บาท)"_s,
        u"จองผ่าน LINE OA และ Facebook ล่วงหน้า 3 วัน"_s, u"“ของดีบ้านเรา” กับ ‘ของฝาก’"_s, u"ข้าว\u200Bเม่า\u200Bตำ\u200Bมือ"_s,
        u"พิพิธภัณฑ์พื้นบ้านวิถีชีวิตชาวนาแบบดั้งเดิมของชุมชนท้องถิ่นจัดการตนเองอย่างยั่งยืน"_s, u"ปั่นจักรยานชมทุ่งนา"_s,
        u"ป้าปี้ปู่ ฟ้าฝั่งฝี้ ฬ้าฬี่ฬื้"_s, u"ผู้ซื้อ ผู้ขาย ผู้ใช้"_s, u"เครื่องจักสานเตยหนามสี่สิบเอ็ดชิ้น"_s, u"ตั้งใจทำ ตั้งต้นดี ตั้งมั่น"_s,
        u"ก็ได้ ก็ดี ก็ยังไม่ใช้"_s, u"สัมมาชีพเต็มพื้นที่"_s, u"ไหว้พระในถ้ำ ฟังเรื่องเล่าจากคนบ้านเรา"_s, u"ฤๅษี ฦๅชา ฤดูหนาว"_s,
        u"วันเสาร์–อาทิตย์ เวลา 9.30–16.00 น."_s, u"ศูนย์ศิลป์ ซื่อสัตย์ การันต์ ศาสตร์ สิทธิ์"_s, u"มั่งคั่ง ปั๊มน้ำ ตั๋ว จ๊ะจ๋า โต๊ะจีน"_s,
        u"ร้อยละ 12.5% ของกำไร ≈ 1,234.50 บาท"_s, u"ปื้น ปี๊บ ปั้น ปึ๋ง ปื๋อ"_s, u"ฝึกอบรมฝีมือ ฟื้นฟูป่าต้นน้ำ"_s,
        u"น้ําพริก (พิมพ์แยก) กับ น้ำพริก"_s, u"ฐานทุน ญาติพี่น้อง หญ้า ใหญ่ ปฏิญญู"_s, u"เสื่อกก เปลญวน เปี้ยว เปื่อย"_s,
        u"พ.ศ. ๒๕๗๐ ตรงกับ ค.ศ. 2027"_s, u"บ้านโคกสี ม.๔ ต.น้ำคำ อ.ศรีสำโรง"_s, u"ธ.ก.ส. สินเชื่อหมุนเวียน อบต. พอช."_s,
        u"คิดถึงบ้าน A&B <ของแท้> \"ดี\" \\ (วงเล็บ)"_s, u"สวัสดิการวันละบาท เกิด–แก่–เจ็บ–ตาย"_s, u"ก๊กก๋ากี่กี้กี๊กี๋กึ่กื้กุ่กู้กำ่"_s,
    };
}

QString bare(const QString& text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    composed.replace(u"\u0E4D\u0E32"_s, u"\u0E33"_s);
    QString out;
    for (const QChar c : composed)
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            out += c;
    return out;
}

QString toolOutput(const QString& program, const QStringList& arguments, const QByteArray& bytes, const QStringList& after)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments + QStringList{file.fileName()} + after);
    if (!process.waitForFinished(60000))
        return {};
    return QString::fromUtf8(process.readAll());
}

QString pdfText(const QByteArray& pdf) { return toolOutput(u"pdftotext"_s, {u"-raw"_s, u"-nopgbrk"_s}, pdf, {u"-"_s}); }

} // namespace tambon::test
