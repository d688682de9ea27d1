#pragma once

#include <QString>

namespace tambon {

/// Keeps the screen from going dark while an audience looks at it, by the desktop's own service; without one it does nothing.
class IdleInhibitor {
public:
    IdleInhibitor() = default;
    ~IdleInhibitor();
    IdleInhibitor(const IdleInhibitor&) = delete;
    IdleInhibitor& operator=(const IdleInhibitor&) = delete;

    void hold(const QString& reason);
    void release();
    [[nodiscard]] bool isHolding() const { return m_cookie != 0; }

private:
    unsigned m_cookie = 0;
};

} // namespace tambon
