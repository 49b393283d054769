// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>

#include "bytes/secretbytes.h"

namespace coffer::ui {

/// A password that is being chosen, typed twice. Each flow that makes one has one; it lies in locked memory,
/// and strength is what the core says of it (keys/password.h). Belongs to the thread that draws.
class NewPassword : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the flow that makes a password")
    /// 0 to 4, as far as typed: nothing, easy to guess, not good enough, good, very good. Needs 3.
    Q_PROPERTY(int strength READ strength NOTIFY changed)
    /// The two fields hold the same.
    Q_PROPERTY(bool repeated READ isRepeated NOTIFY changed)

public:
    static constexpr int kGoodEnough = 3;

    using QObject::QObject;

    [[nodiscard]] int strength() const { return m_strength; }
    [[nodiscard]] bool isRepeated() const { return m_repeated; }
    [[nodiscard]] bool isGood() const { return m_strength >= kGoodEnough; }
    [[nodiscard]] const SecretBytes& typed() const { return m_typed; }

    /// At every change of the two fields.
    Q_INVOKABLE void set(const QString& typed, const QString& repeated);
    void clear();

Q_SIGNALS:
    void changed();

private:
    SecretBytes m_typed;
    int m_strength = 0;
    bool m_repeated = false;
};

}  // namespace coffer::ui
