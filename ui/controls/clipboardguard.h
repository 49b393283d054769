// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMimeData>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <chrono>

namespace coffer::ui {

/// Takes a secret off the clipboard again that somebody copied from a field: a while afterwards, and when
/// this goes. Only what this put there is cleared; what was copied since, here or elsewhere, stays. The same
/// holds for what is selected, where the system pastes that as well (X11).
///
/// A field says that its text is secret by a property `secret`; copying is noticed while it has the keyboard.
/// What is copied is also marked so that managers of clipboards that know the mark keep no copy of it. It
/// stays from the last copying on for as long as after the first.
///
/// Never asks another program for what that offers, which may take as long as that one likes, and keeps
/// neither the secret nor a digest of it. Belongs to the thread that draws.
class ClipboardGuard : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kStays{45};

    explicit ClipboardGuard(std::chrono::milliseconds stays = kStays, QObject* parent = nullptr);
    /// Clears what would have been cleared later.
    ~ClipboardGuard() override;

private:
    /// One of the places that can be pasted from.
    struct Place {
        QClipboard::Mode mode;
        QPointer<QMimeData> marked;  ///< the secret that was put there; the clipboard owns it. Null: none
    };
    void look(QClipboard::Mode mode);
    void guard(Place& place, const QString& text);
    void clear();

    Place m_places[2] = {{QClipboard::Clipboard, {}}, {QClipboard::Selection, {}}};
    QTimer m_timer;
};

}  // namespace coffer::ui
