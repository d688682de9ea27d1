#include "core/edit/photoedits.h"
#include "tests/support/openwindow.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/photos/photodropcard.h"
#include "ui/photos/photoimport.h"
#include "ui/photos/photolist.h"
#include "ui/photos/photospage.h"
#include "ui/photos/photoview.h"
#include "ui/photos/transcription.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class PhotoFolder {
public:
    QString picture(const QString& name, QSize size, const QColor& colour) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = m_folder.filePath(name);
        REQUIRE(image.save(path));
        return path;
    }
    QString text(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("no picture");
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

void drop(QWidget& target, const QStringList& paths)
{
    QMimeData dropped;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    dropped.setUrls(urls);
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    enter.setDropAction(Qt::CopyAction);
    QCoreApplication::sendEvent(&target, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

QString messageOf(OpenWindow& open)
{
    QStringList texts;
    for (const QLabel* label : open.shell().messages().findChildren<QLabel*>())
        texts << label->text();
    return texts.join(u' ').trimmed();
}

edits::NewPhoto storedPhoto(const QColor& colour)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(colour);
    REQUIRE(image.save(&buffer, "PNG"));
    const auto photo = photoFromBytes(png, u"x"_s);
    REQUIRE(photo.has_value());
    return {photo->picture, photo->size.width(), photo->size.height()};
}

struct PhotosShown {
    ProgramLook look;
    OpenWindow open{emptyPlan()};
    PhotosPage* page;

    explicit PhotosShown(int photos)
    {
        std::vector<edits::NewPhoto> added;
        for (int i = 0; i < photos; ++i)
            added.push_back(storedPhoto(QColor::fromHsv(i * 60, 200, 200)));
        if (photos > 0)
            REQUIRE(open.document().perform(edits::addPhotos(added)));
        open.shell().showPage(PageKind::Photos);
        page = static_cast<PhotosPage*>(&open.shell().currentPage());
        page->goTo({});
        comeToRest();
    }
    template <typename Widget>
    [[nodiscard]] Widget& part() const
    {
        auto* found = page->findChild<Widget*>();
        REQUIRE(found != nullptr);
        return *found;
    }
};

} // namespace

TEST_CASE("pictures dropped on a step become its photos in one step, without stopping the window")
{
    const ProgramLook look;
    OpenWindow open(emptyPlan());
    const PhotoFolder folder;
    open.canvas().chooseView(CanvasPage::View::Step);
    open.canvas().goTo({PageKind::Canvas, Block::Channel, {}, {}, {}});
    const QStringList pictures{folder.picture(u"a.jpg"_s, {4000, 3000}, Qt::red), folder.picture(u"b.png"_s, {800, 600}, Qt::blue)};
    QElapsedTimer timer;
    timer.start();
    drop(open.shell(), pictures);
    const qint64 took = timer.elapsed();
    REQUIRE(eventually([&] { return open.plan().photos.size() == 2; }));
    std::printf("drop of two photos returned after %lld ms\n", static_cast<long long>(took));
    CHECK(open.plan().photos[0].block == Block::Channel);
    CHECK(open.plan().photos[0].width == 2000);
    CHECK(open.document().history().size() == 1);
    CHECK(messageOf(open).contains(u"2"_s));
    REQUIRE(open.document().undo());
    CHECK(open.plan().photos.empty());
}

TEST_CASE("a photo that is in the plan already is not added again, and one that is none is refused by name")
{
    const ProgramLook look(Language::English);
    OpenWindow open(emptyPlan());
    const PhotoFolder folder;
    const QString picture = folder.picture(u"a.png"_s, {80, 60}, Qt::red);
    drop(open.shell(), {picture, picture});
    REQUIRE(eventually([&] { return open.plan().photos.size() == 1; }));
    comeToRest();
    const auto steps = open.document().history().size();
    drop(open.shell(), {picture});
    CHECK(eventually([&] { return messageOf(open).contains(u"already"_s); }));
    drop(open.shell(), {folder.text(u"list.jpg"_s)});
    CHECK(eventually([&] { return messageOf(open).contains(u"list.jpg"_s); }));
    CHECK(open.document().history().size() == steps);
}

TEST_CASE("a picture dropped on a text field becomes a photo, not the text of its path")
{
    const ProgramLook look;
    OpenWindow open(emptyPlan());
    const PhotoFolder folder;
    open.canvas().chooseView(CanvasPage::View::Step);
    comeToRest();
    auto* entry = open.canvas().findChild<QLineEdit*>();
    REQUIRE(entry != nullptr);
    REQUIRE(entry->acceptDrops());
    drop(*entry, {folder.picture(u"a.png"_s, {80, 60}, Qt::red)});
    CHECK(eventually([&] { return open.plan().photos.size() == 1; }));
    CHECK(entry->text().isEmpty());
}

TEST_CASE("closing the plan while photos are being read does no harm")
{
    const ProgramLook look;
    const PhotoFolder folder;
    QStringList many;
    for (int i = 0; i < 4; ++i)
        many << folder.picture(u"%1.jpg"_s.arg(i), {3000, 2000}, QColor::fromHsv(i * 60, 200, 200));
    {
        OpenWindow open(emptyPlan());
        drop(open.shell(), many);
    }
    comeToRest();
    SUCCEED();
}

TEST_CASE("lines typed beside a photo become notes of its step, each with the photo as evidence")
{
    PhotosShown shown(2);
    auto& list = shown.part<PhotoList>();
    auto& step = shown.part<QComboBox>();
    list.setFocus();
    REQUIRE(list.current() == shown.open.plan().photos[0].id);
    press(Qt::Key_Return);
    REQUIRE(step.hasFocus()); // no step yet: that is asked first
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    CHECK(shown.open.plan().photos[0].block == Block::Channel);
    CHECK(shown.open.document().history().size() == 2); // three keys, one step
    list.setFocus();
    press(Qt::Key_Return);
    auto* entry = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(entry != nullptr);
    typeLetters(u"ตลาดนัด"_s);
    press(Qt::Key_Return);
    typeLetters(u"เพจของกลุ่ม"_s);
    press(Qt::Key_Return);
    REQUIRE(shown.open.plan().notesIn(Block::Channel).size() == 2);
    for (const Note* note : shown.open.plan().notesIn(Block::Channel))
        CHECK(shown.open.plan().photosOf(note->id).size() == 1);
    CHECK(entry->text().isEmpty());
    CHECK(entry->hasFocus());
    auto& notes = shown.part<QListWidget>();
    REQUIRE(notes.count() == 2);
    notes.item(0)->setCheckState(Qt::Unchecked);
    CHECK(shown.open.plan().photoLinks.size() == 1);
    notes.item(0)->setCheckState(Qt::Checked);
    CHECK(shown.open.plan().photoLinks.size() == 2);
}

TEST_CASE("a photo is ticked as read, moved and deleted by keyboard, and undo brings it back")
{
    PhotosShown shown(3);
    auto& list = shown.part<PhotoList>();
    const PhotoId first = shown.open.plan().photos[0].id;
    shown.part<QCheckBox>().click();
    CHECK(shown.open.plan().photos[0].transcribed);
    list.setFocus();
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(shown.open.plan().photos[1].id == first);
    CHECK(list.current() == first);
    press(Qt::Key_Delete);
    CHECK(shown.open.plan().photos.size() == 2);
    CHECK_FALSE(list.current().isNull());
    REQUIRE(shown.open.document().undo());
    CHECK(shown.open.plan().photos.size() == 3);
    CHECK(list.current() == first);
}

TEST_CASE("the photo fills its place, grows to four times and turns, and the stored picture stays as it is")
{
    PhotosShown shown(1);
    auto& view = shown.part<PhotoView>();
    const double fitted = view.zoom();
    CHECK(fitted > 0.2);
    CHECK(fitted <= 1);
    QTest::keyClick(&view, Qt::Key_Plus);
    CHECK(view.zoom() > fitted);
    for (int i = 0; i < 20; ++i)
        view.enlarge();
    CHECK(view.zoom() == Approx(4));
    QTest::keyClick(&view, Qt::Key_0);
    CHECK(view.zoom() == Approx(fitted));
    QTest::keyClick(&view, Qt::Key_R);
    CHECK(std::abs(view.transform().m12()) > 0.1);
    CHECK(shown.open.document().history().size() == 1);
}

TEST_CASE("a caption being typed is kept when another photo is chosen")
{
    PhotosShown shown(2);
    auto& list = shown.part<PhotoList>();
    auto& caption = shown.part<QLineEdit>();
    caption.setFocus();
    typeLetters(u"แผ่นข้อ 3"_s);
    CHECK(shown.page->hasUncommittedText());
    list.setCurrent(shown.open.plan().photos[1].id);
    CHECK(shown.open.plan().photos[0].caption == u"แผ่นข้อ 3"_s);
    CHECK(caption.text().isEmpty());
    CHECK_FALSE(shown.page->hasUncommittedText());
}

TEST_CASE("the helper of a step invites photos and leads to those it has")
{
    PhotosShown shown(1);
    const PhotoId photo = shown.open.plan().photos[0].id;
    edits::PhotoFields fields;
    fields.block = std::optional(Block::Channel);
    REQUIRE(shown.open.document().perform(edits::setPhoto(photo, fields)));
    shown.open.shell().showPage(PageKind::Canvas);
    shown.open.canvas().chooseView(CanvasPage::View::Step);
    shown.open.canvas().goTo({PageKind::Canvas, Block::Channel, {}, {}, {}});
    comeToRest();
    auto* card = shown.open.canvas().findChild<PhotoDropCard*>();
    REQUIRE(card != nullptr);
    CHECK(card->isVisible());
    QAbstractButton* jump = nullptr;
    for (QAbstractButton* button : shown.open.canvas().findChildren<QAbstractButton*>())
        if (button->inherits("tambon::LinkButton") && button->isVisible() && button->text().contains(u"รูป"_s))
            jump = button;
    REQUIRE(jump != nullptr);
    jump->click();
    CHECK(shown.open.shell().currentKind() == PageKind::Photos);
}
