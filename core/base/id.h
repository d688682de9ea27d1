#pragma once

#include <QString>

#include <compare>

namespace tambon {

/// A random 16-letter id of 80 bits, so that two laptops never give the same one.
[[nodiscard]] QString randomIdText();

/// A row's id that cannot be mistaken for another table's.
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }
    [[nodiscard]] static Id random() { return Id(randomIdText()); }
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    bool operator==(const Id&) const = default;
    std::strong_ordering operator<=>(const Id& other) const { return m_text.compare(other.m_text) <=> 0; }

private:
    QString m_text;
};

template <typename Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return qHash(id.text(), seed);
}

} // namespace tambon
