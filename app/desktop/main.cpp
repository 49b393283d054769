// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QCommandLineParser>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>
#include <QtQuickControls2/QQuickStyle>

#include "bytes/secretbytes.h"
#include "desktop/program.h"
#include "system/descriptor.h"

namespace {

/// The two places that a person may want elsewhere, named as on the command line.
coffer::ProfileSettings settingsFrom(const QCoreApplication& application) {
    const QCommandLineOption state("state-dir", "Where this computer remembers what it has stored.",
                                   "folder");
    const QCommandLineOption key("computer-key",
                                 "File with this computer's key, for machines without a keychain.", "file");
    QCommandLineParser parser;
    parser.setApplicationDescription("End-to-end-encrypted, provable backups of chat histories");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({state, key});
    parser.process(application);
    coffer::ProfileSettings settings;
    settings.stateFolder = parser.value(state).toStdString();
    settings.keyFile = parser.value(key).toStdString();
    return settings;
}

}  // namespace

int main(int argc, char** argv) {
    // Without locked memory the program still works; the header of secretbytes.h says what that means.
    static_cast<void>(coffer::protectProcessMemory());
    coffer::raiseOpenFileLimit();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName("coffer-desktop");
    QGuiApplication::setApplicationDisplayName("Coffer");
    QGuiApplication::setApplicationVersion(COFFER_VERSION);
    QGuiApplication::setDesktopFileName("org.coffer.Coffer");
    QQuickStyle::setStyle("Basic");  // only the file dialogs draw with it
    QTranslator translator;          // English too: plurals
    if (translator.load(QLocale(), "coffer", "_", ":/translations") ||
        translator.load(":/translations/coffer_en.qm")) {
        QCoreApplication::installTranslator(&translator);
    }
    coffer::desktop::Program program(settingsFrom(application));
    return program.open() ? QGuiApplication::exec() : EXIT_FAILURE;
}
