// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/clipboardguard.h"

#include <QtGui/QGuiApplication>
#include <typeinfo>

namespace coffer::ui {
namespace {

/// What managers of clipboards heed, as KDE's Klipper and KeePassXC agreed.
constexpr const char* kKeepNoCopy = "x-kde-passwordManagerHint";

/// The field that has the keyboard if what stands in it is secret, or null.
const QObject* secretField() {
    const QObject* field = QGuiApplication::focusObject();
    return field != nullptr && field->property("secret").toBool() ? field : nullptr;
}

/// Whether a field of this program put it there: that is plain data, while what another program offers is of
/// a class that fetches it from there when asked. QClipboard::ownsClipboard() is false on macOS always.
bool isOwnCopy(const QMimeData& data) {
    return typeid(data) == typeid(QMimeData);
}

}  // namespace

ClipboardGuard::ClipboardGuard(std::chrono::milliseconds stays, QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(stays);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardGuard::look);
}

ClipboardGuard::~ClipboardGuard() {
    clear();
}

void ClipboardGuard::look(QClipboard::Mode mode) {
    const QObject* field = secretField();
    if (field == nullptr) {
        return;
    }
    for (Place& place : m_places) {
        const QMimeData* data = place.mode == mode ? QGuiApplication::clipboard()->mimeData(mode) : nullptr;
        if (data != nullptr && data != place.marked && isOwnCopy(*data)) {
            const QString text = data->text();
            if (!text.isEmpty() && field->property("text").toString().contains(text)) {
                guard(place, text);
            }
        }
    }
}

void ClipboardGuard::guard(Place& place, const QString& text) {
    m_timer.start();
    place.marked = new QMimeData;
    place.marked->setText(text);
    place.marked->setData(kKeepNoCopy, "secret");
    QGuiApplication::clipboard()->setMimeData(place.marked, place.mode);
}

void ClipboardGuard::clear() {
    QClipboard* clipboard = QGuiApplication::clipboard();
    for (Place& place : m_places) {
        if (place.marked != nullptr && clipboard->mimeData(place.mode) == place.marked) {
            clipboard->clear(place.mode);
        }
        place.marked.clear();
    }
}

}  // namespace coffer::ui
