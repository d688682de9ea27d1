# The history is built on SQLite's session extension: without it nothing here works, so fail early.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES SQLite::SQLite3)
check_cxx_source_compiles("
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>
int main() { sqlite3_session* s = nullptr; return sqlite3session_create(nullptr, nullptr, &s); }
" TAMBON_HAVE_SESSION)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT TAMBON_HAVE_SESSION)
  message(FATAL_ERROR "This SQLite was built without the session extension (SQLITE_ENABLE_SESSION).")
endif()
