-- Takes the right to write down a use, atomically.
-- KEYS[1]: when the last use that was written down came, in milliseconds; missing when none is known.
-- ARGV[1]: now. ARGV[2]: time between two notes. Both in milliseconds; the time is the asker's own.
-- Returns 1 when this use is to be written down, else 0.
local before = tonumber(redis.call('GET', KEYS[1]) or '')
local now = tonumber(ARGV[1])
local every = tonumber(ARGV[2])
if before and math.abs(now - before) < every then
  return 0
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', every * 2)
return 1
