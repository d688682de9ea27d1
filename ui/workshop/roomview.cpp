#include "ui/workshop/roomview.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QRegularExpression>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

const Workshop* RoomView::workshopRow() const
{
    const auto& rows = plan().workshops;
    const auto found = std::find_if(rows.begin(), rows.end(), [this](const Workshop& row) { return row.id == m_workshop; });
    return found == rows.end() ? nullptr : &*found;
}

QPushButton* roomButton(const char* iconName, const QString& text, const QString& explanation)
{
    auto* button = *iconName == '\0' ? new QPushButton(text) : new QPushButton(icon(QString::fromLatin1(iconName)), text);
    button->setAutoDefault(false);
    button->setToolTip(plainToolTip(explanation));
    button->setWhatsThis(plainToolTip(explanation));
    button->setAccessibleDescription(explanation);
    return button;
}

QString workshopTitle(const Workshop& workshop)
{
    const QString name = workshop.title.isEmpty() ? QCoreApplication::translate("Room", "Workshop") : workshop.title;
    return workshop.date.isValid() ? QString(name + u" · "_s + shortDate(workshop.date)) : name;
}

QString timeOfDay(int minutes)
{
    constexpr int minutesOfDay = lastMinuteOfDay + 1;
    const int now = minutes % minutesOfDay;
    return u"%1:%2"_s.arg(now / 60, 2, 10, QChar(u'0')).arg(now % 60, 2, 10, QChar(u'0'));
}

Result<int> readTimeOfDay(const QString& typed)
{
    static const QRegularExpression form(u"^\\s*([0-9]{1,2})\\s*[:.]\\s*([0-9]{2})\\D*$"_s);
    const auto match = form.match(arabicDigits(typed));
    const int hour = match.captured(1).toInt(), minute = match.captured(2).toInt();
    if (!match.hasMatch() || hour > 23 || minute > 59)
        return fail(ErrorCode::NumberNotUnderstood, typed.left(40));
    return hour * 60 + minute;
}

} // namespace tambon
