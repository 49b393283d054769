// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the Qt Quick Tests of the pages, tests/ui/pages/tst_*.qml, with stand-ins for everything behind them.
#include <QtQuickTest/quicktest.h>
#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTranslator>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Coffer_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Coffer_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Coffer_PagesPlugin)

namespace {

/// Drags files from another program: what no TestCase can do.
class FileManager : public QObject {
    Q_OBJECT

public:
    /// Drops them there, wishing to move them, and returns the Qt::DropAction that the window took.
    Q_INVOKABLE static int drop(QQuickWindow* window, int x, int y, const QList<QUrl>& urls) {
        constexpr Qt::DropActions kAll = Qt::CopyAction | Qt::MoveAction | Qt::LinkAction;
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({x, y}, kAll, &data, Qt::LeftButton, Qt::ShiftModifier);
        QCoreApplication::sendEvent(window, &enter);
        QDropEvent drop(QPointF(x, y), kAll, &data, Qt::LeftButton, Qt::ShiftModifier);
        QCoreApplication::sendEvent(window, &drop);
        return drop.isAccepted() ? drop.dropAction() : Qt::IgnoreAction;
    }
};

class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath("qrc:/qt/qml");
        engine->addImportPath("qrc:/fakes");
        engine->rootContext()->setContextProperty("fileManager", &m_fileManager);
        if (!m_english.load(":/translations/coffer_en.qm") ||
            !QCoreApplication::installTranslator(&m_english)) {
            qFatal("there is no English to write plurals in");
        }
    }

private:
    QTranslator m_english;
    FileManager m_fileManager;
};

}  // namespace

QUICK_TEST_MAIN_WITH_SETUP(ui_pages_test, Setup)

#include "pages_test.moc"
