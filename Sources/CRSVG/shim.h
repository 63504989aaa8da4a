#include <librsvg/rsvg.h>
// What librsvg decodes pictures with.
#include <gdk-pixbuf/gdk-pixbuf.h>
