-- wrk: the same contribution again and again, each with a key of its own, as
-- residents would send it from the form's page. benches/measure.mjs writes the
-- form into FORM: path, then headers, then an empty line, then the body with
-- KEY where the key belongs, which stands in the words as well.

local threads = 0
function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

local path, body
local headers = {}
local count = 0
local started

function init()
  local form = assert(io.open(os.getenv("FORM"), "r"))
  path = form:read("l")
  for line in form:lines() do
    if line == "" then break end
    local name, value = line:match("^([^:]+): (.*)$")
    headers[name] = value
  end
  body = form:read("a")
  form:close()
  started = os.time() * 1000 % 0x100000000
end

function request()
  count = count + 1
  local key = string.format("%08x-%04x-7%03x-8%03x-%012x", started, number, os.time() % 0x1000, count % 0x1000, count)
  return wrk.format("POST", path, headers, (body:gsub("KEY", key)))
end
