#include "core/base/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>
#include <vector>

namespace tambon {

namespace {

/// What is installed, owned by the application object so that it goes with it.
class InstalledLanguage : public QObject {
public:
    InstalledLanguage(Language language, QObject* parent)
        : QObject(parent)
        , m_language(language)
    {
        setObjectName(QStringLiteral("tambon-language"));
        add(QStringLiteral("tambon-canvas_%1").arg(languageKey(language)));
        if (language == Language::Thai)
            add(QStringLiteral("qtbase_th"));
    }
    ~InstalledLanguage() override
    {
        if (QCoreApplication::instance() == nullptr)
            return; // the application itself is going
        for (const auto& translator : m_translators)
            QCoreApplication::removeTranslator(translator.get());
    }
    [[nodiscard]] Language language() const { return m_language; }

private:
    void add(const QString& name)
    {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QString(u":/translations/" + name + u".qm")) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    }

    Language m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

InstalledLanguage* installed()
{
    QObject* found = qApp->findChild<QObject*>(QStringLiteral("tambon-language"), Qt::FindDirectChildrenOnly);
    return dynamic_cast<InstalledLanguage*>(found);
}

} // namespace

QString languageKey(Language language)
{
    return language == Language::Thai ? QStringLiteral("th") : QStringLiteral("en");
}

std::optional<Language> languageFromKey(QStringView key)
{
    if (key == QLatin1String("th"))
        return Language::Thai;
    return key == QLatin1String("en") ? std::optional(Language::English) : std::nullopt;
}

void installLanguage(Language language)
{
    delete installed();
    new InstalledLanguage(language, qApp);
}

Language installedLanguage()
{
    const InstalledLanguage* now = installed();
    return now ? now->language() : Language::Thai;
}

} // namespace tambon
