#include "core/base/thaidate.h"

#include <QCoreApplication>

#include <array>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString buddhistYear(int ceYear) { return QString::number(ceYear + buddhistOffset); }

} // namespace

QString monthName(int month)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Dates", "January"), QT_TRANSLATE_NOOP("Dates", "February"),
        QT_TRANSLATE_NOOP("Dates", "March"), QT_TRANSLATE_NOOP("Dates", "April"), QT_TRANSLATE_NOOP("Dates", "May"),
        QT_TRANSLATE_NOOP("Dates", "June"), QT_TRANSLATE_NOOP("Dates", "July"), QT_TRANSLATE_NOOP("Dates", "August"),
        QT_TRANSLATE_NOOP("Dates", "September"), QT_TRANSLATE_NOOP("Dates", "October"),
        QT_TRANSLATE_NOOP("Dates", "November"), QT_TRANSLATE_NOOP("Dates", "December")};
    return month < 1 || month > 12 ? QString()
                                   : QCoreApplication::translate("Dates", names[static_cast<size_t>(month - 1)]);
}

// A context of its own, because "May" is both a full and a short name.
QString shortMonthName(int month)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("ShortMonths", "Jan"), QT_TRANSLATE_NOOP("ShortMonths", "Feb"),
        QT_TRANSLATE_NOOP("ShortMonths", "Mar"), QT_TRANSLATE_NOOP("ShortMonths", "Apr"),
        QT_TRANSLATE_NOOP("ShortMonths", "May"), QT_TRANSLATE_NOOP("ShortMonths", "Jun"),
        QT_TRANSLATE_NOOP("ShortMonths", "Jul"), QT_TRANSLATE_NOOP("ShortMonths", "Aug"),
        QT_TRANSLATE_NOOP("ShortMonths", "Sep"), QT_TRANSLATE_NOOP("ShortMonths", "Oct"),
        QT_TRANSLATE_NOOP("ShortMonths", "Nov"), QT_TRANSLATE_NOOP("ShortMonths", "Dec")};
    return month < 1 || month > 12 ? QString()
                                   : QCoreApplication::translate("ShortMonths", names[static_cast<size_t>(month - 1)]);
}

QString longDate(QDate date)
{
    if (!date.isValid())
        return {};
    //: Day, month name, year of the Buddhist Era.
    return QCoreApplication::translate("Dates", "%1 %2 %3 BE")
        .arg(QString::number(date.day()), monthName(date.month()), buddhistYear(date.year()));
}

QString shortDate(QDate date)
{
    return date.isValid() ? QString(QString::number(date.day()) + u' ' + monthAndYear(date)) : QString();
}

QString monthAndYear(QDate date)
{
    return date.isValid() ? QString(shortMonthName(date.month()) + u' ' + buddhistYear(date.year())) : QString();
}

QString shownTime(const QDateTime& time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    //: A short date, then hours and minutes.
    return QCoreApplication::translate("Dates", "%1 %2").arg(shortDate(local.date()), local.toString(u"HH:mm"));
}

int fiscalYearOf(QDate date) { return date.month() >= 10 ? date.year() + 1 : date.year(); }

QString fiscalYearShown(int ceYear) { return ceYear == 0 ? QString() : buddhistYear(ceYear); }

} // namespace tambon
