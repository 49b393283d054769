// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loginstart.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

#include "models/pathtext.h"

namespace coffer::ui {
namespace {

constexpr const char* kName = "org.coffer.Coffer.desktop";

/// One word of Exec: in quotes, where four characters need a backslash, and then as a string of the file,
/// which doubles each backslash; % would begin a field code.
QString execWord(const QString& word) {
    QString quoted;
    for (const QChar c : word) {
        if (c == '"' || c == '`' || c == '$') {
            quoted += QStringLiteral("\\\\") + c;
        } else if (c == '\\') {
            quoted += QStringLiteral("\\\\\\\\");
        } else if (c == '%') {
            quoted += QStringLiteral("%%");
        } else {
            quoted += c;
        }
    }
    return '"' + quoted + '"';
}

QString entryFor(const QString& program) {
    return "[Desktop Entry]\nType=Application\nName=Coffer\nIcon=org.coffer.Coffer\nExec=" +
           execWord(program) + " --background\nTerminal=false\n";
}

Result<bool> cannot(const QString& file, const QString& why) {
    return Error{Code::Denied, nativePath(file) + " cannot be changed: " + why.toStdString()};
}

Result<bool> write(const QString& file, const QString& text) {
    QSaveFile target(file);
    if (!QDir().mkpath(QFileInfo(file).path()) || !target.open(QIODevice::WriteOnly)) {
        return cannot(file, target.errorString());
    }
    target.write(text.toUtf8());
    return target.commit() ? Result<bool>(true) : cannot(file, target.errorString());
}

Result<bool> erase(const QString& name) {
    QFile file(name);
    return !file.exists() || file.remove() ? Result<bool>(false) : cannot(name, file.errorString());
}

}  // namespace

LoginStart::LoginStart(Workers& workers, const QString& program, const QString& folder, QObject* parent)
    : QObject(parent), m_text(entryFor(program)), m_task(workers) {
    const QString place =
        folder.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart"
            : folder;
    m_file = place + '/' + kName;
    m_task.start(
        Aim::Settings, [file = m_file](Progress&) -> Result<bool> { return QFileInfo::exists(file); },
        [this](bool on) { show(on); });
}

bool LoginStart::isOffered() const {
#if defined(__linux__)
    return true;
#else
    return false;
#endif
}

void LoginStart::change(bool on) {
    if (m_task.state() == Task::Working) {
        return;
    }
    m_task.start(
        Aim::Settings,
        [file = m_file, text = m_text, on](Progress&) { return on ? write(file, text) : erase(file); },
        [this](bool isOn) { show(isOn); });
}

void LoginStart::show(bool on) {
    m_on = on;
    Q_EMIT changed();
}

}  // namespace coffer::ui
