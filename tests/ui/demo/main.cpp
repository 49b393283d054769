// SPDX-License-Identifier: GPL-3.0-or-later
// coffer-demo: the window on a twin of a computer, for whoever wants to click through it. Behind it are the
// real models and a real vault; a security key, a keychain and a folder of chats that are made up; and a
// folder that goes with the program. Nothing of the person's own is read or written.
#include <QtCore/QCommandLineParser>
#include <QtCore/QTextStream>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>
#include <QtQml/QQmlApplicationEngine>
#include <QtQml/QQmlExtensionPlugin>

#include "chats/exportwriter.h"
#include "models/models.h"
#include "models/pluggedkeys.h"

Q_IMPORT_QML_PLUGIN(Coffer_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Coffer_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Coffer_PagesPlugin)

namespace {

using coffer::test::DeskWithKeys;

void writeChats(const DeskWithKeys& desk) {
    coffer::test::ExportWriter chat{coffer::test::ExportStyle{}};
    for (int evening = 0; evening < 200; ++evening) {
        chat.message("Ana", "Rehearsal is at eight. Who brings the scores?");
        chat.clock.addMinutes(7);
        chat.message("Ben", "I do, and the good biscuits.");
        chat.clock.addMinutes(24 * 60 - 7);
    }
    desk.folder.put("chats/WhatsApp Chat with Choir.txt", chat.text());
}

/// What to type, and where. A key on the screen is no secret: this one opens nothing but what is made up.
void tell(const DeskWithKeys& desk) {
    QTextStream out(stdout);
    out << "The PIN of the security key is " << coffer::test::kPin
        << "; it touches itself. Chats to choose lie in " << desk.path("chats") << ", room for a backup in "
        << desk.path("disk") << ".\n";
    if (!desk.recoveryKeyTyped.isEmpty()) {
        out << "The backup opens with the recovery key " << desk.recoveryKeyTyped
            << ", told here because this is a demonstration.\n";
    }
}

/// Whether the backup that was set up, if any was, opens with what tell() says.
bool opens(coffer::ui::Models& models, const QString& recoveryKey) {
    if (recoveryKey.isEmpty()) {
        return true;
    }
    models.unlock()->unlockWithRecoveryKey(recoveryKey);
    return DeskWithKeys::succeeds(models.unlock()->task());
}

/// What the settings change of a person's desktop, start at login and the system's scheduler, is out of
/// reach.
void leaveHome(const coffer::test::TemporaryFolder& away) {
    for (const char* place : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "PATH"}) {
        qputenv(place, QByteArray::fromStdString(away.path().string()));
    }
}

}  // namespace

int main(int argc, char** argv) {
    const coffer::test::TemporaryFolder away;
    leaveHome(away);
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName("Coffer demonstration");
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{"fresh", "From the first start on, with no backup yet."},
                       {"check", "Ends with 0 once the window is there and the backup opens."},
                       {"language", "With the texts of that translation.", "language", "en"}});
    parser.process(application);
    QTranslator translator;
    if (!translator.load(":/translations/coffer_" + parser.value("language") + ".qm")) {
        return 1;
    }
    QCoreApplication::installTranslator(&translator);
    DeskWithKeys desk;
    writeChats(desk);
    desk.plug("Demonstration key");
    if (!parser.isSet("fresh") && !desk.setUp(DeskWithKeys::First::Backup)) {
        return 1;
    }
    tell(desk);
    coffer::ui::Models models(desk.settings());
    QQmlApplicationEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    engine.setInitialProperties({{"models", QVariant::fromValue(&models)}});
    engine.load(QUrl("qrc:/qt/qml/Coffer/Demo/Demo.qml"));
    if (engine.rootObjects().isEmpty()) {
        return 1;
    }
    if (parser.isSet("check")) {
        return opens(models, desk.recoveryKeyTyped) ? 0 : 1;
    }
    return QGuiApplication::exec();
}
